// Loaded before Azurite. Standard input is a pipe whose other end `hotline up` holds: when up closes it, or dies, Azurite writes
// its data and stops as on SIGTERM.
process.stdin.resume();
process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM'));

// Ctrl-C and a closed terminal reach every process at once, but the app must finish its work before its storage goes.
const { once } = process;
process.once = function (event, listener) {
  return event === 'SIGINT' ? this : once.call(this, event, listener);
};
process.on('SIGINT', () => {});
process.on('SIGHUP', () => {});

// When up has died, nobody reads what Azurite says while it closes.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
