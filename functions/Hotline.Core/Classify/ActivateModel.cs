using Hotline.Core.Access;
using Hotline.Core.Policy;

namespace Hotline.Core.Classify;

/// <summary>An administrator puts a model to use: an uploaded one, or a former one to take a promotion back.</summary>
public sealed record ActivateModel(string Version, Actor By);

/// <summary>Refuses a model that is damaged or knows categories which the policy no longer has. Instances follow within a minute.</summary>
public sealed class ActivateModelHandler(IModels models, IModelTraining training, CityPolicy policy, TimeProvider time)
{
    public async Task<Result<ActiveModel>> HandleAsync(ActivateModel command, CancellationToken cancellation)
    {
        if (await models.ReadAsync(command.Version, cancellation) is not { } file)
        {
            return Errors.NotFound("model");
        }

        if (training.Read(file) is not { } model)
        {
            return Errors.ModelDamaged();
        }

        var unknown = model.Categories.Where(category => policy.Categories.Find(category) is null).ToList();
        if (unknown.Count > 0)
        {
            return Errors.ModelOfOtherCategories(unknown[0], unknown.Count);
        }

        var before = await models.ActiveAsync(cancellation);
        var active = new ActiveModel(command.Version, time.GetUtcNow(), command.By.Account, before?.Version ?? training.Basis);
        await models.ActivateAsync(active, cancellation);
        return active;
    }
}
