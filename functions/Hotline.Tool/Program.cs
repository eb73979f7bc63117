using System.CommandLine;
using Hotline.Tool;

// Commands end themselves on Ctrl-C: the default of two seconds would cut off work in flight.
return await ToolCommands.Create().Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
