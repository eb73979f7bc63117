using Hotline.Core.Access;

namespace Hotline.Core.Search;

/// <summary>
/// Whose cases a member of staff may find: all, or their own department's and those they took first (rule 4.5), the same as they may
/// read one by one.
/// </summary>
public sealed record SearchScope(bool All, string? Department, string? Account)
{
    public static readonly SearchScope Everything = new(true, null, null);

    public static SearchScope Of(Actor actor) =>
        actor.MaySee(null) ? Everything : new(false, actor.MaySee(actor.Department) ? actor.Department : null, actor.Account);
}
