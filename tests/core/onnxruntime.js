// SPDX-FileCopyrightText: 2026 Equipoise contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// node onnxruntime.js FOLDER MODEL INPUTS: runs an ONNX model with the runtime below FOLDER/node_modules and prints its
// first output as a JSON list. INPUTS is a JSON file {name: {shape, integer, values}}.
const [folder, model, inputs] = process.argv.slice(2);
const runtime = require(folder + '/node_modules/onnxruntime-node');
const request = JSON.parse(require('fs').readFileSync(inputs, 'utf8'));

async function main() {
    const session = await runtime.InferenceSession.create(model);
    const feeds = {};
    for (const [name, tensor] of Object.entries(request))
        feeds[name] = tensor.integer
            ? new runtime.Tensor('int64', BigInt64Array.from(tensor.values.map(BigInt)), tensor.shape)
            : new runtime.Tensor('float32', Float32Array.from(tensor.values), tensor.shape);
    const results = await session.run(feeds);
    process.stdout.write(JSON.stringify(Array.from(results[session.outputNames[0]].data)));
}
main().catch((error) => {
    process.stderr.write(String(error) + '\n');
    process.exit(1);
});
