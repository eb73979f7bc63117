using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Hotline.Functions.Tests.Architecture;

namespace Hotline.Functions.Tests.Infra;

/// <summary>infra/main.bicep and its parameter files as the compiler understands them.</summary>
public sealed class CompiledBicep : IAsyncLifetime
{
    /// <summary>What the parameter files read from the environment.</summary>
    private static readonly string[] Asked = ["HOTLINE_CITY", "HOTLINE_MASTER_KEY", "HOTLINE_ALERT_MAIL", "AZURE_LOCATION"];

    private static readonly string Infra = Path.Combine(Repository.Root, "infra");

    /// <summary>Everything the compiler had to say; it exits with 0 even on type errors, which it calls warnings.</summary>
    public string Complaints { get; private set; } = "";

    public JsonElement Template { get; private set; }

    /// <summary>All resources of all modules.</summary>
    public IReadOnlyList<JsonElement> Resources { get; private set; } = [];

    public async Task InitializeAsync()
    {
        var (template, complaints) = await CompileAsync("build", "main.bicep");
        Complaints = complaints;
        foreach (var parameters in Directory.EnumerateFiles(Infra, "*.bicepparam"))
        {
            Complaints += (await CompileAsync("build-params", Path.GetFileName(parameters))).Complaints;
        }

        Template = JsonDocument.Parse(template).RootElement;
        Resources = [.. ResourcesOf(Template)];
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public IEnumerable<JsonElement> OfType(string type) => Resources.Where(resource => resource.GetProperty("type").GetString() == type);

    private static async Task<(string Output, string Complaints)> CompileAsync(string command, string file)
    {
        var bicep = typeof(CompiledBicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "BicepPath").Value!;
        var start = new ProcessStartInfo(bicep.Replace('\\', '/'), [command, "--stdout", Path.Combine(Infra, file)])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var variable in Asked)
        {
            start.Environment[variable] = "sample";
        }

        using var compiler = Process.Start(start)!;
        var complaints = compiler.StandardError.ReadToEndAsync();
        var output = await compiler.StandardOutput.ReadToEndAsync();
        await compiler.WaitForExitAsync();
        return (output, await complaints);
    }

    private static IEnumerable<JsonElement> ResourcesOf(JsonElement template)
    {
        var resources = template.GetProperty("resources");
        var all = resources.ValueKind == JsonValueKind.Array
            ? resources.EnumerateArray().ToList()
            : [.. resources.EnumerateObject().Select(named => named.Value)];
        foreach (var resource in all)
        {
            yield return resource;
            if (resource.GetProperty("type").GetString() == "Microsoft.Resources/deployments")
            {
                foreach (var inner in ResourcesOf(resource.GetProperty("properties").GetProperty("template")))
                {
                    yield return inner;
                }
            }
        }
    }
}
