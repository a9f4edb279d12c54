/** What kind of device the app believes to be on. */
export interface PlatformFacts {
  isDesktop: boolean;
  isMobile: boolean;
  isDesktopApp: boolean;
  isMobileApp: boolean;
  isIosApp: boolean;
  isAndroidApp: boolean;
  isPhone: boolean;
  isTablet: boolean;
  isMacOS: boolean;
  isWin: boolean;
  isLinux: boolean;
  isSafari: boolean;
  resourcePathPrefix: string;
}

/** The facts that the plugin sees as `Platform`. One app runs at a time, so there is one. */
export const Platform: PlatformFacts = factsOf(false);

/** Makes the app believe in a phone or in a desktop. */
export function choosePlatform(phone: boolean): void {
  Object.assign(Platform, factsOf(phone));
}

function factsOf(phone: boolean): PlatformFacts {
  const agent = typeof navigator === 'undefined' ? '' : navigator.userAgent;
  const isMacOS = /Mac OS|Macintosh/.test(agent);
  const isWin = /Windows/.test(agent);
  return {
    isDesktop: !phone,
    isMobile: phone,
    isDesktopApp: !phone,
    isMobileApp: phone,
    isIosApp: false,
    isAndroidApp: phone,
    isPhone: phone,
    isTablet: false,
    isMacOS,
    isWin,
    isLinux: !isMacOS && !isWin,
    isSafari: false,
    resourcePathPrefix: phone ? 'file:///' : 'app://workbench/',
  };
}
