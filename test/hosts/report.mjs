/** One line per check, and how many went which way. */
export class Report {
  passed = 0;
  failed = 0;

  check(what, ok, detail = '') {
    this[ok ? 'passed' : 'failed']++;
    console.log(
      `${ok ? 'ok     ' : 'FAILED '}${what}${ok || !detail ? '' : `\n       ${detail.slice(0, 800)}`}`,
    );
  }

  note(what) {
    console.log(`       ${what}`);
  }
}
