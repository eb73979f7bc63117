using Azure;
using Hotline.Core.Policy.Versions;
using Hotline.Functions;
using Hotline.LocalHost;
using Hotline.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Hotline.Tool.Policies;

/// <summary>Writes the files of the version in force; never over what is there.</summary>
internal static class PolicyExport
{
    /// <param name="settings">Over those of the environment, as the app takes them on its command line.</param>
    public static async Task RunAsync(string folder, TextWriter output, params string[] settings)
    {
        var builder = FunctionsApplication.CreateBuilder(settings);
        builder.AddHotline();
        await using var services = builder.Services.BuildServiceProvider();
        var (number, files) = InForce(services);
        await WriteAsync(files, folder);
        await output.WriteLineAsync($"Version {number}, {files.Paths.Count} files, is in {folder}.");
    }

    public static async Task WriteAsync(PolicyFileSet files, string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new ToolException($"{folder} is not empty.");
        }

        foreach (var path in files.Paths)
        {
            var file = Path.Combine([folder, .. path.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(file, files.Read(path)!);
        }
    }

    /// <summary>Without a storage account nobody has approved anything.</summary>
    private static (int Number, PolicyFileSet Files) InForce(IServiceProvider services)
    {
        try
        {
            _ = services.GetRequiredService<IOptions<StorageOptions>>().Value;
            var inForce = services.GetRequiredService<PolicyInForce>();
            return (inForce.Number, PolicyFileSet.Of(inForce.Source));
        }
        catch (OptionsValidationException)
        {
            return (PolicyHistory.Delivered, PolicyFileSet.Of(services.GetRequiredService<DeliveredPolicy>().Source));
        }
        catch (Exception failure) when (failure is RequestFailedException or AggregateException or FormatException or InvalidDataException)
        {
            throw new ToolException($"The version in force cannot be read: {failure.Message}", failure);
        }
    }
}
