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

namespace Hotline.Tool;

internal static class ToolCommands
{
    public static RootCommand Create() => new("What the script 'hotline' runs.")
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
}
