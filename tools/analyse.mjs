/** `npm run --silent analyse -- <workbook.xlsx|folder|zip> [--as-of DATE] [--json] [--language en]` */
import { runCommand } from './run-command.mjs';

await runCommand('analyse', 'analyseCommand');
