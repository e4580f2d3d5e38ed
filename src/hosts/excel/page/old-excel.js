// Runs only where modules are unknown: the Internet Explorer inside Excel before 2021.
document.getElementById("starting").innerHTML =
  "Waarde needs Excel 2021, Microsoft 365 or Excel on the web.<br>Waarde werkt in Excel 2021, Microsoft 365 en Excel op het web.";
