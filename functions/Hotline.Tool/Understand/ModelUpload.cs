using Azure;
using Hotline.Core.Classify;
using Hotline.Language.Learning;
using Hotline.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Hotline.Tool.Understand;

/// <summary>Puts a trained model into a service's storage, where an administrator may activate it.</summary>
internal static class ModelUpload
{
    /// <param name="connection">Connection string of the storage account.</param>
    public static async Task SendAsync(VersionedModel model, string connection, CancellationToken cancellation)
    {
        if (model.Info.TextColumns.Count != 1)
        {
            throw new ToolException("A case has one text: name a single column with --text to train a model for the service.");
        }

        var settings = new ConfigurationBuilder().AddInMemoryCollection([new(StorageNames.Connection, connection)]).Build();
        await using var services = new ServiceCollection().AddSingleton<IConfiguration>(settings).AddHotlineStorage().BuildServiceProvider();
        using var file = new MemoryStream();
        ModelFile.Save(model, file);
        try
        {
            var record = new ModelRecord(model.Info.Version, ModelOrigin.Upload, null, model.Info.TrainedAt, model.Info.Texts);
            await services.GetRequiredService<IModels>().PutAsync(record, file.ToArray(), cancellation);
        }
        catch (Exception failure) when (failure is RequestFailedException or AggregateException or FormatException)
        {
            throw new ToolException($"The model could not be put into storage: {failure.Message}", failure);
        }
    }
}
