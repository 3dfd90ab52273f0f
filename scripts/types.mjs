// Writes dist/types: the declarations of the npm entries and of what they mention, nothing else. What is there
// for our own views only, as its comment says, is left out, and with it everything only that would need.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { isMain } from './is-main.mjs';
import { root } from './localizer.mjs';

const tags = ['ali-recovery-wizard', 'ali-support-contacts', 'ali-block-reasons'];

/** The declarations of everything the entries import, by path. */
function emit() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.build.json'), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { readFile } = host;
  host.readFile = (path) => readFile(path)?.replace(/\bFor (the )?views?\./g, '@internal');
  const program = ts.createProgram(fileNames, options, host);
  const files = new Map();
  const { diagnostics } = program.emit(undefined, (path, text) => files.set(path, text), undefined, true, {
    afterDeclarations: [publicOnly],
  });
  const faults = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (faults.length) {
    throw new Error(
      ts.formatDiagnostics(faults, {
        getCanonicalFileName: (path) => path,
        getCurrentDirectory: () => root,
        getNewLine: () => '\n',
      }),
    );
  }
  return { files, options };
}

/** What a page has no use for: how a class is built, and the callbacks of browser and base class. */
const isOurs = (member) =>
  ts.canHaveModifiers(member) &&
  (ts
    .getModifiers(member)
    ?.some(({ kind }) => kind === ts.SyntaxKind.ProtectedKeyword || kind === ts.SyntaxKind.StaticKeyword) ||
    /Callback$/.test(member.name?.text ?? ''));

const publicOnly = (context) => (file) => {
  const visit = (node) =>
    ts.isClassDeclaration(node)
      ? context.factory.updateClassDeclaration(
          node,
          node.modifiers,
          node.name,
          node.typeParameters,
          node.heritageClauses,
          node.members.filter((member) => !isOurs(member)),
        )
      : node;
  return ts.visitEachChild(file, visit, context);
};

/** Takes away the imports of a declaration file that nothing uses any more. */
function importCleaner(files, options) {
  const read = (path) => files.get(path) ?? ts.sys.readFile(path);
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ ...options, noEmit: true }),
    getScriptFileNames: () => [...files.keys()],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const text = read(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => files.has(path) || ts.sys.fileExists(path),
    readFile: read,
  });
  return (path) => {
    const [change] = service.organizeImports({ type: 'file', fileName: path, mode: 'RemoveUnused' }, {}, {});
    let text = files.get(path);
    for (const { span, newText } of [...(change?.textChanges ?? [])].reverse()) {
      text = text.slice(0, span.start) + newText + text.slice(span.start + span.length);
    }
    return text;
  };
}

/** The entries and what they import, cleaned. */
function reachable(files, options, entries) {
  const clean = importCleaner(files, options);
  const found = new Map();
  const visit = (path) => {
    if (found.has(path)) return;
    if (!files.has(path)) throw new Error(`the public types mention ${path}, which is not one of them`);
    const text = clean(path);
    found.set(path, text);
    for (const [, name] of text.matchAll(/(?:from|import|import\(|module) ?['"](\.[^'"]+)\.js['"]/g)) {
      visit(join(dirname(path), `${name}.d.ts`));
    }
  };
  entries.forEach(visit);
  return found;
}

export async function writeTypes(folder = join(root, 'dist/types')) {
  const { files, options } = emit();
  const base = join(options.outDir, 'src');
  const names = ['index', 'embed/define', 'embed/server', ...tags.map((tag) => `embed/define/${tag}`)];
  const entries = names.map((name) => join(base, `${name}.d.ts`));
  for (const [path, text] of reachable(files, options, entries)) {
    const target = join(folder, relative(base, path));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  // For entries that say nothing, and for those that are nothing but types.
  for (const name of ['nothing.d.ts', 'nothing.js']) await writeFile(join(folder, name), 'export {};\n');
}

if (isMain(import.meta.url)) await writeTypes();
