using System.CommandLine;
using Hotline.Core.Policy;

namespace Hotline.Tool.Routes;

/// <summary><c>routes</c>: lets an administrator change routing rules without fear.</summary>
internal static class RoutesCommand
{
    public static Command Create()
    {
        var policy = new Option<string>("--policy") { Description = "The city's policy folder; the demonstration city's if not given.", Recursive = true };
        var file = new Argument<FileInfo>("file")
        {
            Description = "CSV with the columns text and department, what is expected of category, district and rule, "
                + "and what the case comes with: address, longitude, latitude, stated-district, stated-category.",
        };

        var test = new Command("test", "Route example texts and compare with what is expected; exit code 1 when one differs.") { file };
        test.SetAction((parsed, cancellation) => RoutesTest.RunAsync(parsed.GetRequiredValue(file), Source(parsed.GetValue(policy)), Console.Out, cancellation));
        return new Command("routes", "Try the routing rules.") { policy, test };
    }

    private static IPolicySource Source(string? folder) => folder is null ? new EmbeddedPolicy() : new FolderPolicy(folder);
}
