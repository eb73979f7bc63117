namespace Hotline.Core.Cases;

/// <summary>
/// First-contact responsibility (首问责任, rule 4.5) offered to an account or to a department, by an account; it passes when it is
/// accepted and not before.
/// </summary>
public sealed record HandOver(string? Account, string? Department, string By, DateTimeOffset At)
{
    public bool IsTo(Access.Actor actor) => Account is not null ? actor.Account == Account : Department is not null && actor.Department == Department;
}
