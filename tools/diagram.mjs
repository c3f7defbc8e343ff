/** `npm run --silent diagram -- <workbook.xlsx|folder|zip> -o cascade.svg [--as-of DATE] [--language en]` */
import { runCommand } from './run-command.mjs';

await runCommand('diagram', 'diagramCommand');
