// The Firefox on the machine is used; nothing is downloaded when dependencies are installed.
module.exports = { skipDownload: true };
