/** What the spreadsheet itself says on a cell or in a dialog, in Dutch. */
export const DUTCH_MESSAGES: Readonly<Record<string, string>> = {
  Error: "Fout",
  Invalid: "Ongeldig",
  "Invalid expression": "Ongeldige uitdrukking",
  "Invalid formula": "Ongeldige formule",
  "Invalid sheet": "Ongeldig blad",
  "Circular reference": "Kringverwijzing",
  "Invalid reference": "Ongeldige verwijzing",
  "Data not available": "Gegevens niet beschikbaar",
  "Unknown function": "Onbekende functie",
  'Unknown function: "%s"': 'Onbekende functie: "%s"',
  "Spill range is not empty": "Het bereik voor de uitkomst is niet leeg",
  "Array result was not expanded because it would overwrite data.":
    "De uitkomst past hier niet zonder gegevens te overschrijven. Maak de cellen eronder en ernaast leeg.",
  "Result couldn't be automatically expanded.":
    "De uitkomst past niet op het blad. Voeg rijen of kolommen toe.",
  "Merged cells found in the spill zone. Please unmerge cells before using array formulas.":
    "Er zijn samengevoegde cellen waar de uitkomst moet komen. Hef de samenvoeging op.",
  "Division by zero": "Deling door nul",
  "Number too large": "Getal te groot",
  "Missing closing parenthesis": "Er ontbreekt een haakje sluiten",
  "Missing opening parenthesis": "Er ontbreekt een haakje openen",
  "Missing closing brace": "Er ontbreekt een accolade sluiten",
  "Unexpected token: %s": "Onverwacht teken: %s",
  "Wrong function call": "Functie verkeerd gebruikt",
  "Caused by": "Veroorzaakt door",
  "Invalid number of arguments for the %(functionName)s function. Expected %(minArgRequired)s minimum, but got %(nbrArgSupplied)s instead.":
    "%(functionName)s heeft minstens %(minArgRequired)s argumenten nodig en kreeg er %(nbrArgSupplied)s.",
  "Invalid number of arguments for the %(functionName)s function. Expected %(maxArgPossible)s maximum, but got %(nbrArgSupplied)s instead.":
    "%(functionName)s neemt hoogstens %(maxArgPossible)s argumenten en kreeg er %(nbrArgSupplied)s.",
  "The function [[FUNCTION_NAME]] expects a number value, but '%s' is a string, and cannot be coerced to a number.":
    "[[FUNCTION_NAME]] verwacht een getal, maar '%s' is tekst.",
  "Did not find value '%s' in [[FUNCTION_NAME]] evaluation.": "[[FUNCTION_NAME]] vond de waarde '%s' niet.",
  "Evaluation of function [[FUNCTION_NAME]] caused a divide by zero error.":
    "[[FUNCTION_NAME]] deelt door nul.",
  "[[FUNCTION_NAME]] has no valid input data.": "[[FUNCTION_NAME]] heeft geen geldige gegevens.",
  "An unexpected error occurred. Submit a support ticket at odoo.com/help.":
    "Er ging iets mis dat niet voorzien was.",
  "Cannot open the link because the linked sheet is hidden.": "De link gaat naar een verborgen blad.",
  "Are you sure you want to delete this sheet?": "Dit blad verwijderen?",
  "The sheet name cannot be empty.": "Een blad heeft een naam nodig.",
  "A sheet with the name %s already exists. Please select another name.":
    "Er is al een blad met de naam %s. Kies een andere naam.",
  "Some used characters are not allowed in a sheet name (Forbidden characters are %s).":
    "Een bladnaam mag deze tekens niet bevatten: %s.",
  "Invalid sheet name: %s": "Ongeldige bladnaam: %s",
  "This sheet is locked and cannot be modified. Please unlock it first.":
    "Dit blad is vergrendeld. Ontgrendel het eerst.",
  "Cannot hide all the rows of a sheet.": "Niet alle rijen van een blad kunnen verborgen zijn.",
  "Cannot hide all the columns of a sheet.": "Niet alle kolommen van een blad kunnen verborgen zijn.",
  "The cell you are trying to edit has been deleted.": "De cel die je bewerkt bestaat niet meer.",
  "Please enter a number between 0 and 10000.": "Vul een getal in van 0 tot en met 10000.",
  "This operation is not allowed with multiple selections.": "Dit kan niet met meer dan één selectie.",
  "This operation is not allowed due to an overlapping frozen pane.":
    "Dit kan niet over vastgezette rijen of kolommen heen.",
  "This operation is not possible due to a merge. Please remove the merges first than try again.":
    "Dit kan niet met samengevoegde cellen. Hef de samenvoeging eerst op.",
  "Merged cells are preventing this operation. Unmerge those cells and try again.":
    "Dit kan niet met samengevoegde cellen. Hef de samenvoeging eerst op.",
  "Merging these cells will only preserve the top-leftmost value. Merge anyway?":
    "Alleen de waarde linksboven blijft bewaard. Toch samenvoegen?",
  "You can't merge cells inside of an existing filter.": "Cellen in een filter kun je niet samenvoegen.",
  "Cannot sort a zone with array formulas.": "Een bereik met uitlopende formules kan niet worden gesorteerd.",
  "Cannot sort. To sort, select only cells or only merges that have the same size.":
    "Sorteren lukt niet: kies alleen losse cellen, of samenvoegingen van gelijke grootte.",
  "We found data next to your selection. Since this data was not selected, it will not be sorted. Do you want to extend your selection?":
    "Naast je selectie staan gegevens die niet mee worden gesorteerd. De selectie uitbreiden?",
  "You cannot create overlapping tables.": "Tabellen kunnen elkaar niet overlappen.",
  "A table can only be created on a continuous selection.":
    "Een tabel heeft een aaneengesloten selectie nodig.",
  "Cannot have filters without a header row": "Filters hebben een koprij nodig",
  "Pasting from the context menu is not supported in this browser. Use keyboard shortcuts ctrl+c / ctrl+v instead.":
    "Plakken via het menu kan niet in deze browser. Gebruik Ctrl+C en Ctrl+V.",
  "Access to the clipboard denied by the browser. Please enable clipboard permission for this page in your browser settings.":
    "De browser geeft geen toegang tot het klembord. Sta het toe voor deze pagina in de instellingen van de browser.",
  "This will overwrite data in the subsequent columns. Split anyway?":
    "Dit overschrijft gegevens in de kolommen ernaast. Toch verdelen?",
  "There is no match for the selected separator in the selection":
    "Het gekozen scheidingsteken komt in de selectie niet voor",
  "Only a selection from a single column can be split":
    "Alleen een selectie in één kolom kan worden verdeeld",
  "%s duplicate rows found and removed.\n%s unique rows remain.":
    "%s dubbele rijen gevonden en verwijderd.\nEr blijven %s verschillende rijen over.",
  "Please select only one range of cells": "Kies één bereik",
  "Please select a range of cells containing values.": "Kies een bereik waarin iets staat.",
  "Trimmed whitespace from %s cells.": "Spaties weggehaald uit %s cellen.",
  "No selected cells had whitespace trimmed.": "In de selectie stonden geen spaties om weg te halen.",
  "The range is invalid": "Het bereik is ongeldig",
  "The range is invalid.": "Het bereik is ongeldig.",
  "The range is out of the sheet": "Het bereik valt buiten het blad",
  "The current window is too small to display this sheet properly. Consider resizing your browser window or adjusting frozen rows and columns.":
    "Het venster is te klein voor dit blad. Maak het groter of zet minder rijen en kolommen vast.",
  "The window is too small to display multiple side panels.": "Het venster is te smal voor twee zijpanelen.",
  Sum: "Som",
  Avg: "Gem",
  Min: "Min",
  Max: "Max",
  Count: "Aantal",
  "Count Numbers": "Aantal getallen",
  "Go to url: %(url)s": "Ga naar: %(url)s",
  "Go to %(label)s": "Ga naar %(label)s",
  "Link sheet": "Link naar blad",
};
