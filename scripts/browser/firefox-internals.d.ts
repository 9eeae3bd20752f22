// The few parts of Firefox's own code that `firefox-privileged.mjs` touches, which runs inside the browser's window.

interface ExtensionBrowser extends HTMLElement {
  permanentKey?: object;
  currentURI: { spec: string };
  webProgress: { isLoadingDocument: boolean };
  documentGlobal?: Window;
}

interface FirefoxExtension {
  baseURL: string;
  backgroundState: 'stopped' | 'starting' | 'running' | 'suspending';
  backgroundContext: { xulBrowser: ExtensionBrowser } | null;
  wakeupBackground(): Promise<void>;
  terminateBackground(options: { ignoreDevToolsAttached: boolean; disableResetIdleForTest: boolean }): Promise<void>;
}

interface FirefoxModules {
  'chrome://remote/content/shared/NavigableManager.sys.mjs': {
    NavigableManager: {
      adopted?: Map<string, ExtensionBrowser>;
      getBrowserById(id: string): ExtensionBrowser | null;
      getIdForBrowser(browser: ExtensionBrowser): string;
    };
  };
  'resource://gre/modules/ExtensionParent.sys.mjs': {
    ExtensionParent: {
      GlobalManager: { getExtension(id: string): FirefoxExtension | undefined };
      apiManager: {
        global: { browserActionFor(extension: FirefoxExtension): { triggerAction(window: object): void } };
      };
    };
  };
  'resource://gre/modules/ExtensionPermissions.sys.mjs': {
    ExtensionPermissions: Record<
      'add' | 'remove',
      (
        id: string,
        permissions: { permissions: string[]; origins: string[] },
        extension: FirefoxExtension,
      ) => Promise<void>
    >;
  };
  'resource://gre/modules/Downloads.sys.mjs': {
    Downloads: {
      ALL: string;
      getList(type: string): Promise<{ getAll(): Promise<{ succeeded: boolean; target: { path: string } }[]> }>;
    };
  };
}

declare const Services: { prefs: { setIntPref(name: string, value: number): void } };

declare const ChromeUtils: {
  importESModule<Address extends keyof FirefoxModules>(address: Address): FirefoxModules[Address];
};
