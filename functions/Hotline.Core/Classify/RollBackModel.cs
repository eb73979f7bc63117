using Hotline.Core.Access;

namespace Hotline.Core.Classify;

/// <summary>Puts the model that was in use before back, in one step; doing it again takes it back.</summary>
public sealed record RollBackModel(Actor By);

/// <summary>Refused while the model of the policy alone is in use and none came before it.</summary>
public sealed class RollBackModelHandler(IModels models, ActivateModelHandler activate)
{
    public async Task<Result<ActiveModel>> HandleAsync(RollBackModel command, CancellationToken cancellation) =>
        await models.ActiveAsync(cancellation) is { Before: { } before }
            ? await activate.HandleAsync(new(before, command.By), cancellation)
            : Errors.NothingThere();
}
