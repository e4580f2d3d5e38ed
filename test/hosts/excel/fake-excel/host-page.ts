/** Where the add-in and the host page of the tests stand: one domain, as in development. */
export const ADDRESS = "https://localhost:8621";

export interface HostPageOptions {
  /** Language of the menus and of the document. */
  readonly language: "en-US" | "nl-NL";
  /** Versions of the requirement sets that this Excel knows. */
  readonly excelApi: string;
  readonly width: number;
  readonly height: number;
}

/**
 * "Excel on the web": a page that frames the add-in and answers its messages. What the add-in asks of the
 * workbook goes to the test process (`excelBatch`), where the cells are.
 */
export function hostPage({ language, excelApi, width, height }: HostPageOptions): string {
  const info = `_host_Info=Excel$Web$16.00$${language}$$$$3#&_xdm_Info=conv1|app1|${ADDRESS}/host.html&_serializer_version=1&_flags=[]`;
  const requirements = JSON.stringify({
    ExcelApi: excelApi,
    SharedRuntime: 1.1,
    CustomFunctionsRuntime: 1.4,
    CustomFunctions: 1.8,
    OpenBrowserWindowApi: 1.1,
    RibbonApi: 1.2,
  });
  return `<!doctype html><html lang="en"><head><title>Host</title><style>body{margin:0}iframe{display:block;border:0}</style></head>
<body><iframe title="Waarde" src="${ADDRESS}/taskpane.html?${info}" style="width:${width}px;height:${height}px"></iframe>
<script>
const context = ${JSON.stringify(appContext(language, requirements))};
const events = [];
let sendEvent = null;
function flush() {
  if (sendEvent === null) return;
  for (const entry of events.splice(0)) sendEvent(entry);
}
/** Asks the add-in to calculate a formula, or to give it up. */
function functionMessage(type, id, message) {
  events.push([1, type, "", JSON.stringify(message), id, false]);
  flush();
}
addEventListener("message", async (event) => {
  let request;
  try { request = JSON.parse(event.data); } catch { return; }
  if (request._messageType !== 0) return;
  const { _actionName: name, _data: data, _actionType: type } = request;
  const reply = (answer, error = 0, responseType = 0) => event.source.postMessage(JSON.stringify({
    _messageType: 1, _actionName: name, _conversationId: request._conversationId,
    _correlationId: request._correlationId, _origin: location.origin, _data: answer,
    _errorCode: error, _responseType: responseType, _serializerVersion: 1,
  }), event.origin);
  if (name === "ContextActivationManager_getAppContextAsync") reply(context);
  else if (name === "executeMethod" && data.DdaMethod.DispatchId === 93) {
    const { error, body } = await excelBatch(data.ArrayData[4]);
    if (error) reply({ Version: 1, Error: error });
    else reply({ Version: 1, Error: 0, Data: [200, [], body] });
  } else if (type === 1) {
    reply({ Error: 0 });
    if (name === "richApiMessage") {
      sendEvent = (entry) => reply({ ArrayData: [entry] }, 0, 1);
      flush();
    }
  }
});
</script></body></html>`;
}

function appContext(language: string, requirements: string) {
  return {
    _id: "app1",
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: "https://example.test/book.xlsx",
    _clientMode: 0,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "c",
    _appInstanceId: "i1",
    _appMinorVersion: 0,
    _requirementMatrix: requirements,
    _hostFullVersion: "16.0.0.0",
    _clientWindowHeight: 600,
    _clientWindowWidth: 350,
    _addinName: "Waarde",
    _appDomains: [],
    _dialogRequirementMatrix: "",
    _featureGates: {},
    _initialDisplayMode: 1,
  };
}
