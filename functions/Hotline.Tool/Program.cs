using System.CommandLine;
using Hotline.Tool.Accounts;
using Hotline.Tool.Demo;
using Hotline.Tool.Policies;
using Hotline.Tool.Routes;
using Hotline.Tool.Settings;
using Hotline.Tool.Tally;
using Hotline.Tool.Understand;
using Hotline.Tool.Up;
using Hotline.Tool.Verify;

var root = new RootCommand("What the script 'hotline' runs.")
{
    UpCommand.Create(),
    DemoCommand.Create(),
    VerifyCommand.Create(),
    LedgerKeyCommand.Create(),
    AccountCommand.Create(),
    TallyCommand.Create(),
    TrainCommand.Create(),
    EvaluateCommand.Create(),
    ModelsCommand.Create(),
    PolicyCommand.Create(),
    RoutesCommand.Create(),
    SettingsCommand.Create(),
};

// Commands end themselves on Ctrl-C: the default of two seconds would cut off work in flight.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
