/** Adds the files below `/ali-help/` and the tag `ali_help`; ready when the promise is. */
declare function aliHelp(hexo: object): Promise<void>;
export = aliHelp;
