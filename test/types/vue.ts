// Vue: what templates know of the three tags.
import 'ali-help/vue';
import type { GlobalComponents } from 'vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

const wizard: Props<'ali-recovery-wizard'> = {
  urlState: 'sync',
  headingLevel: '3',
  onAliOutcome: (event) => event.detail.outcome.startsWith('o-'),
};
const contacts: Props<'ali-support-contacts'> = { timeZone: 'Europe/Kyiv', now: new Date() };
// @ts-expect-error no such theme
const reasons: Props<'ali-block-reasons'> = { theme: 'blue' };
