using System.CommandLine;
using Hotline.Core.Policy;
using Hotline.Tool.Understand;

namespace Hotline.Tool.Policies;

/// <summary><c>policy</c>: takes the city's rules out of the service as files, and judges such files before they go in.</summary>
internal static class PolicyCommand
{
    public static Command Create()
    {
        var to = new Argument<string>("FOLDER") { Description = "A new or empty folder." };
        var export = new Command("export", "Write the version in force to a folder, as Hotline__PolicyFolder takes it; the settings of the service are in the environment, and without storage it is the version as delivered.") { to };
        export.SetAction(parsed => Working.RunAsync(async _ => await PolicyExport.RunAsync(parsed.GetRequiredValue(to), Console.Out)));

        var from = new Argument<string?>("FOLDER") { Description = "The city's policy folder; the demonstration city's if not given.", DefaultValueFactory = _ => null };
        var language = new Option<string>("--language") { Description = "Of what is said: en, zh-Hans or zh-Hant.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "zh-Hans", "zh-Hant");
        var check = new Command("check", "Name everything that is wrong with a policy, and every two routing rules between which only their order decides; exit code 1 when there is anything.") { from, language };
        check.SetAction(parsed => FolderCheck.Run(Source(parsed.GetValue(from)), parsed.GetRequiredValue(language), Console.Out));
        return new Command("policy", "The city's rules as a folder of files.") { export, check };
    }

    private static IPolicySource Source(string? folder) => folder is null ? new EmbeddedPolicy() : new FolderPolicy(folder);
}
