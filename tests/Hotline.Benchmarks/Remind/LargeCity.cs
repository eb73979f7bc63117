using System.Globalization;
using System.Text.Json.Nodes;
using Hotline.Core.Policy;

namespace Hotline.Benchmarks.Remind;

/// <summary>The demonstration city with more city offices, as a city of many open cases has them; a policy folder that goes afterwards.</summary>
internal sealed class LargeCity : IDisposable
{
    private const string Departments = "departments.json";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hotline-large-city-");

    public LargeCity(int offices)
    {
        var policy = new EmbeddedPolicy();
        foreach (var path in policy.Paths)
        {
            var file = new FileInfo(Path.Combine(_folder.FullName, path));
            file.Directory!.Create();
            File.WriteAllBytes(file.FullName, path == Departments ? WithOffices(policy.Read(path)!, offices) : policy.Read(path)!);
        }
    }

    public string Folder => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);

    private static byte[] WithOffices(byte[] file, int offices)
    {
        var root = JsonNode.Parse(file)!;
        var all = root["departments"]!.AsArray();
        var model = all.First(each => (string?)each!["id"] == "water-affairs")!;
        for (var number = 1; number <= offices; number++)
        {
            var office = model.DeepClone();
            office["id"] = string.Create(CultureInfo.InvariantCulture, $"office-{number}");
            all.Add(office);
        }

        return System.Text.Encoding.UTF8.GetBytes(root.ToJsonString());
    }
}
