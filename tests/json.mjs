// Validates every public JSON file with Ajv, a validator that the program does not use, against
// the schema that the file itself names. Usage: node json.mjs FOLDER-OF-/data/
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";

const [, , root] = process.argv;
// Strict: a keyword that does not exist is an error. But "required" may stand in a branch of
// "oneOf", away from the properties that it is about, and a text has "sv" besides any language.
const ajv = formats(new Ajv({ allErrors: true, strict: true, strictRequired: false, allowMatchingProperties: true }));
const schemas = new Map();
const read = (path) => JSON.parse(readFileSync(path, "utf8"));

function schema(path) {
  if (!schemas.has(path)) schemas.set(path, ajv.compile(read(path)));
  return schemas.get(path);
}

let failed = false;
function fail(path, message) {
  console.log(`${relative(root, path)}: ${message}`);
  failed = true;
}

for (const entry of readdirSync(root, { recursive: true })) {
  const path = join(root, entry);
  if (!path.endsWith(".json")) continue;
  try {
    const data = read(path);
    if (path.endsWith(".schema.json")) {
      schema(path);
      continue;
    }
    if (!data.$schema) {
      fail(path, "names no $schema");
      continue;
    }
    const validate = schema(join(dirname(path), data.$schema));
    if (!validate(data)) {
      for (const e of validate.errors) fail(path, `${e.instancePath || "/"} ${e.message} (${e.schemaPath})`);
    }
  } catch (error) {
    fail(path, error.message);
  }
}
process.exit(failed ? 1 : 0);
