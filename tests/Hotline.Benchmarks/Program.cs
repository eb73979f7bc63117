using System.CommandLine;
using Hotline.Benchmarks.Intake;
using Hotline.Benchmarks.Running;

var root = new RootCommand("Measures Hotline on this machine against its budgets. Prints figures; never fails because something is slow.")
{
    IntakeCommand.Create(),
    ServeHttpCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
