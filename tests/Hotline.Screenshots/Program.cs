using System.CommandLine;
using System.Reflection;
using Hotline.Functions;
using Hotline.LocalHost;
using Hotline.Screenshots;

var language = new Option<string>("--language") { Description = "zh-Hans, zh-Hant or en.", DefaultValueFactory = _ => "zh-Hans" };
var to = new Option<DirectoryInfo>("--to") { Description = "Folder for the pictures.", DefaultValueFactory = _ => new("artifacts/screenshots") };
var only = new Option<string[]>("--only") { Description = "Names of pages, or how they begin; all where none is given.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
var root = new RootCommand("Takes a picture of every page of the demonstration city, on a desktop and a phone, light and dark.") { language, to, only };
root.SetAction(async (parsed, _) =>
{
    var forgotten = PageRoutes().Except(Shot.All.Select(shot => shot.Route)).Except(Shot.Elsewhere).ToList();
    var folder = parsed.GetRequiredValue(to);
    var album = new Album(folder);
    await using var service = await RunningDemonstration.StartAsync();
    var browser = new Hotline.Browser.Tests.Browser();
    await browser.InitializeAsync();
    await new Photographer(browser, service.Address, album, parsed.GetRequiredValue(language), parsed.GetRequiredValue(only)).TakeAllAsync();
    await browser.DisposeAsync();
    Console.WriteLine($"{album.Pictures} pictures in {folder.FullName}");
    foreach (var route in forgotten)
    {
        await Console.Error.WriteLineAsync($"No picture is taken of {route}.");
    }

    return forgotten.Count == 0 ? 0 : 1;
});
return await root.Parse(args).InvokeAsync();

// The pages that can be gone to, by their routes.
static IEnumerable<string> PageRoutes() => typeof(PolicyOptions).Assembly.GetTypes()
    .SelectMany(type => type.GetMethods())
    .SelectMany(method => method.GetParameters())
    .Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>())
    .OfType<HttpTriggerAttribute>()
    .Where(trigger => trigger.Methods!.Contains("get") && !trigger.Route!.StartsWith("api/", StringComparison.Ordinal))
    .Select(trigger => trigger.Route!);
