/** The look of the help page: the neutrals of the local workbook, read at ease, printed well. */
export const HELP_STYLE = `
:root{color-scheme:light dark;--surface:#fff;--sunken:#f5f7f7;--line:#dee4e4;--ink:#1d2426;--ink-2:#434c4e;--ink-3:#5b6668;--accent:#1a5f66;--soft:#e3f0f0}
@media (prefers-color-scheme:dark){:root{--surface:#1b1f20;--sunken:#252a2b;--line:#3a4143;--ink:#e9eceb;--ink-2:#c8cecd;--ink-3:#a3acac;--accent:#83cbcd;--soft:#1e3a3c}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:16px;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--surface);color:var(--ink);font:16px/1.55 -apple-system,"Segoe UI",Roboto,system-ui,sans-serif}
header,main{max-width:880px;margin:0 auto;padding:0 24px}
header{display:flex;justify-content:space-between;align-items:center;padding-top:20px}
.brand{display:flex;gap:10px;align-items:center;margin:0;font-weight:600}
a{color:var(--accent)}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
h1{font-size:32px;line-height:1.2;font-weight:600;margin:40px 0 8px;letter-spacing:-.01em}
.lead{font-size:18px;color:var(--ink-2);margin:0 0 28px;max-width:60ch}
.index ul{list-style:none;margin:0;padding:16px 20px;background:var(--sunken);border-radius:10px;columns:3 180px;column-gap:24px}
.index a{display:block;padding:3px 0;text-decoration:none;font:14px/1.5 ui-monospace,"Cascadia Mono",Consolas,Menlo,monospace}
.index a:hover{text-decoration:underline}
h2{font-size:20px;line-height:1.3;font-weight:600;margin:0 0 6px}
section{padding:32px 0;border-top:1px solid var(--line)}
.rules{border-top:0;padding-bottom:40px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:8px 20px;margin:12px 0 0}
dt{font-weight:600}
dd{margin:0;color:var(--ink-2);max-width:64ch}
.function h2{font-family:ui-monospace,"Cascadia Mono",Consolas,Menlo,monospace;font-size:19px}
.function>p{margin:0 0 12px;max-width:70ch}
.link{opacity:0;text-decoration:none;font-weight:400;padding:0 4px}
h2:hover .link,.link:focus{opacity:1}
.function:target h2{background:var(--soft);box-shadow:0 0 0 6px var(--soft);border-radius:4px}
code{font:14px/1.6 ui-monospace,"Cascadia Mono",Consolas,Menlo,monospace;overflow-wrap:anywhere}
.form code{color:var(--ink-3)}
.form b{color:var(--ink);font-weight:600}
.form i{font-style:normal}
.form span{white-space:pre-wrap}
table{width:100%;border-collapse:collapse;margin:4px 0 14px;font-size:15px}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{text-align:left;vertical-align:top;padding:8px 16px 8px 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-size:13px;color:var(--ink-3);padding-bottom:4px}
tbody th{width:1%;white-space:nowrap;padding-right:24px}
td{color:var(--ink-2)}
small{color:var(--ink-3);font-size:13px;white-space:nowrap}
.example span{font-size:13px;color:var(--ink-3);margin-right:8px}
.example code{background:var(--sunken);border-radius:6px;padding:4px 10px;display:inline-block}
.function>.shape{font-size:14px;color:var(--ink-3);margin:0}
@media (max-width:560px){header,main{padding-left:16px;padding-right:16px}h1{font-size:26px;margin-top:28px}dl{grid-template-columns:1fr;gap:2px}dd{margin-bottom:10px}tbody th,tbody td{display:block;width:auto;padding-right:0}tbody th{border:0;padding-bottom:0}thead{display:none}}
@media print{.index,header nav,.link{display:none}section{break-inside:avoid;padding:16px 0}}
`;
