using System.Collections.Frozen;
using Hotline.Core.Cases.Rights;

namespace Hotline.Functions.Answer;

/// <summary>Every action that a page offers, by its name in the address, for those whose role lets them take it.</summary>
public sealed class CaseFormRoutes(IEnumerable<ICaseForms> forms)
{
    private readonly FrozenDictionary<CaseAction, CaseForm> _forms = forms.SelectMany(each => each.All).ToFrozenDictionary(form => form.Action);

    public Result<CaseForm> Find(string name, Actor by)
    {
        if (!EnumText.TryRead<CaseAction>(name, out var action) || !_forms.TryGetValue(action, out var form))
        {
            return Errors.UnknownRoute();
        }

        return ActionRoles.Lets(by, action) ? form : Errors.NotYourRole();
    }
}
