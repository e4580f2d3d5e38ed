/** How to put the add-in into Excel from this computer, told when it is served. */
export function sideloadSteps(manifest: string): string {
  return `Leave this running, and put the add-in into Excel once (the manifest is ${manifest}):

Windows  1. npx office-addin-dev-settings sideload ${manifest} desktop
            (Or by hand: share the folder of the manifest; in Excel File > Options > Trust Center >
            Trust Center Settings > Trusted Add-in Catalogs add its \\\\computer\\share, tick Show in Menu,
            start Excel again; then Home > Add-ins > Advanced > Shared Folder > Waarde.)
Mac      1. mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
         2. cp ${manifest} ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/waarde.xml
         3. Start Excel again; Home > Add-ins, and choose Waarde under Developer Add-ins.
Web      1. Open https://localhost:8621/help.html in the same browser: it must open without a warning.
         2. In a workbook on office.com: Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in,
            and choose ${manifest}.

Then: Home > Value customers, or type =CLV(50,4,3,100) in a cell (with ; in a Dutch Excel); it says 500.
If Excel keeps showing an older version: close Excel and clear its add-in cache
(https://learn.microsoft.com/office/dev/add-ins/testing/clear-cache).`;
}
