import 'ali-help/define/ali-recovery-wizard';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { AliHelpEvent } from 'ali-help';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button class="language" (click)="lang.set('nb')">Norsk</button>
    <ali-recovery-wizard [attr.lang]="lang()" (ali-step)="onStep($event)"></ali-recovery-wizard>
  `,
})
class App {
  readonly lang = signal('uk');

  onStep({ detail }: AliHelpEvent<'ali-step'>): void {
    document.title = detail.to;
  }
}

void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
