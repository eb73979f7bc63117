using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Hotline.Functions.Tests.Architecture;

namespace Hotline.Functions.Tests.Infra;

/// <summary>infra/main.bicep as the compiler understands it.</summary>
public sealed class CompiledBicep : IAsyncLifetime
{
    /// <summary>Everything the compiler had to say; it exits with 0 even on type errors, which it calls warnings.</summary>
    public string Complaints { get; private set; } = "";

    public JsonElement Template { get; private set; }

    /// <summary>All resources of all modules.</summary>
    public IReadOnlyList<JsonElement> Resources { get; private set; } = [];

    public async Task InitializeAsync()
    {
        var bicep = typeof(CompiledBicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "BicepPath").Value!;
        var start = new ProcessStartInfo(bicep.Replace('\\', '/'), ["build", "--stdout", Path.Combine(Repository.Root, "infra", "main.bicep")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var compiler = Process.Start(start)!;
        var complaints = compiler.StandardError.ReadToEndAsync();
        var template = await compiler.StandardOutput.ReadToEndAsync();
        Complaints = await complaints;
        await compiler.WaitForExitAsync();
        Template = JsonDocument.Parse(template).RootElement;
        Resources = [.. ResourcesOf(Template)];
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public IEnumerable<JsonElement> OfType(string type) => Resources.Where(resource => resource.GetProperty("type").GetString() == type);

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
