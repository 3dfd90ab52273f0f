import 'ali-help/define/ali-recovery-wizard';

const wizard = document.querySelector('ali-recovery-wizard');
wizard.addEventListener('ali-step', ({ detail }) => {
  document.title = detail.to;
});
document.querySelector('.language').onclick = () => {
  wizard.lang = 'nb';
};
