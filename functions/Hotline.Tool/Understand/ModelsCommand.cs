using System.CommandLine;
using Hotline.Core.Policy;
using Hotline.Tool.Up;

namespace Hotline.Tool.Understand;

/// <summary><c>models</c>: which classifiers a service has, how they did, which is in use; puts one to use, or the one before back.</summary>
internal static class ModelsCommand
{
    public static Command Create()
    {
        var storage = new Option<string>("--storage")
        {
            Description = "Connection string of the service's storage; that of './hotline up' in this clone if not given.",
            Recursive = true,
        };
        var policy = new Option<string>("--policy") { Description = "The city's policy folder; the demonstration city's if not given.", Recursive = true };
        var version = new Argument<string>("version") { Description = "As the list shows it." };

        var activate = new Command("activate", "Put a model to use; running instances follow within a minute.") { version };
        activate.SetAction(parsed => RunAsync(parsed, (models, stop) => models.ActivateAsync(parsed.GetRequiredValue(version), stop)));
        var rollBack = new Command("rollback", "Put the model that was in use before back.");
        rollBack.SetAction(parsed => RunAsync(parsed, (models, stop) => models.RollBackAsync(stop)));
        var command = new Command("models", "List the classifier's models with their figures.") { storage, policy, activate, rollBack };
        command.SetAction(parsed => RunAsync(parsed, (models, stop) => models.ListAsync(stop)));
        return command;

        Task<int> RunAsync(ParseResult parsed, Func<ServiceModels, CancellationToken, Task> act) => Working.RunAsync(async stop =>
        {
            IPolicySource source = parsed.GetValue(policy) is { } folder ? new FolderPolicy(folder) : new EmbeddedPolicy();
            await using var models = ServiceModels.At(parsed.GetValue(storage) ?? StorageEmulator.ConnectionTo(Folders.Find(null)), source);
            await act(models, stop);
        });
    }
}
