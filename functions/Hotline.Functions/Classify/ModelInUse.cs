using Hotline.Core.Classify;
using Hotline.Language;
using Hotline.Language.ColdStart;
using Hotline.Language.Learning;

namespace Hotline.Functions.Classify;

/// <summary>
/// The model that the city has in use. Storage is asked at most every half minute whether it is still the same one, so a promotion
/// or a rollback reaches every instance within a minute. Whatever is wrong with the kept models, texts are still classified: by the
/// model at hand, or by the policy's own, trained anew.
/// </summary>
public sealed partial class ModelInUse(IModels models, ColdStartTraining coldStart, TimeProvider time, ILogger<ModelInUse> logger) : IModelSource, IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _oneLooks = new(1);
    private Look? _latest;

    public async Task<VersionedModel> CurrentAsync(CancellationToken cancellation)
    {
        if (FreshLook() is { } fresh)
        {
            return fresh;
        }

        await _oneLooks.WaitAsync(cancellation);
        try
        {
            if (FreshLook() is { } meanwhile)
            {
                return meanwhile;
            }

            var found = await LookAsync(cancellation);
            Volatile.Write(ref _latest, new(found, time.GetUtcNow()));
            return found;
        }
        finally
        {
            _oneLooks.Release();
        }
    }

    /// <summary>A model that builds on other categories than today's would not know the new ones: the policy's own comes before it.</summary>
    public async Task<string> VersionInUseAsync(CancellationToken cancellation)
    {
        var active = await models.ActiveAsync(cancellation);
        var record = active is null ? null : await models.FindAsync(active.Version, cancellation);
        return record is { Origin: ModelOrigin.Upload } || record?.Basis == coldStart.Version ? record!.Version : coldStart.Version;
    }

    public void Dispose() => _oneLooks.Dispose();

    private VersionedModel? FreshLook() =>
        Volatile.Read(ref _latest) is { } look && time.GetUtcNow() - look.At < BetweenLooks ? look.Model : null;

    private async Task<VersionedModel> LookAsync(CancellationToken cancellation)
    {
        var atHand = _latest?.Model;
        try
        {
            var version = await VersionInUseAsync(cancellation);
            return atHand?.Info.Version == version ? atHand : await LoadAsync(version, cancellation) ?? await ColdStartAsync(cancellation);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            Log.StorageFailed(logger, failure);
            return atHand ?? await TrainAsync(cancellation);
        }
    }

    private async Task<VersionedModel?> LoadAsync(string version, CancellationToken cancellation)
    {
        if (await models.ReadAsync(version, cancellation) is not { } file)
        {
            return null;
        }

        try
        {
            using var stream = new MemoryStream(file);
            var loaded = ModelFile.Load(stream);
            Log.Loaded(logger, version);
            return loaded;
        }
        catch (InvalidDataException damage)
        {
            Log.Damaged(logger, damage, version);
            return null;
        }
    }

    private async Task<VersionedModel> ColdStartAsync(CancellationToken cancellation)
    {
        if (await LoadAsync(coldStart.Version, cancellation) is { } kept)
        {
            return kept;
        }

        var trained = await TrainAsync(cancellation);
        using var file = new MemoryStream();
        ModelFile.Save(trained, file);
        var record = new ModelRecord(coldStart.Version, ModelOrigin.Policy, coldStart.Version, time.GetUtcNow(), trained.Info.Texts);
        await models.PutAsync(record, file.ToArray(), cancellation);
        return trained;
    }

    private Task<VersionedModel> TrainAsync(CancellationToken cancellation) => Task.Run(() => coldStart.Train(time.GetUtcNow()), cancellation);

    private sealed record Look(VersionedModel Model, DateTimeOffset At);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Model {Version} is in use.")]
        public static partial void Loaded(ILogger logger, string version);

        [LoggerMessage(LogLevel.Error, "The file of model {Version} is damaged; the policy's own model takes its place.")]
        public static partial void Damaged(ILogger logger, Exception damage, string version);

        [LoggerMessage(LogLevel.Warning, "The kept models could not be read; the model at hand stays in use.")]
        public static partial void StorageFailed(ILogger logger, Exception failure);
    }
}
