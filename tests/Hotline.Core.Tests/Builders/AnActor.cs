using Hotline.Core.Access;

namespace Hotline.Core.Tests.Builders;

/// <summary>Members of staff.</summary>
internal static class AnActor
{
    public static Actor Operator { get; } = new("operator", [Role.Operator]);

    public static Actor Supervisor { get; } = new("supervisor", [Role.Supervisor]);

    public static Actor Clerk { get; } = new("clerk", [Role.LetterClerk]);

    public static Actor HandlerOf(string department) => new($"{department}-handler", [Role.Handler], department);
}
