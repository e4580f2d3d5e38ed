const SHOWN_FOR = 6000;

/** A line at the foot of the page that goes away by itself. */
export function showNotice(text: string): void {
  document.querySelector(".notice")?.remove();
  const notice = document.createElement("p");
  notice.className = "notice";
  notice.setAttribute("role", "status");
  notice.textContent = text;
  document.body.append(notice);
  setTimeout(() => notice.remove(), SHOWN_FOR);
}
