using Hotline.Core.Cases;

namespace Hotline.Core.Tests.Builders;

/// <summary>Questions to the citizen.</summary>
internal static class Questions
{
    /// <summary>The department asks, and waits without reminders.</summary>
    public static Result<CaseEvent> Ask(this Case found, DateTimeOffset at, bool raisedByReply = false)
    {
        var replyClock = TestCity.Clocks.CitizenReply(at);
        return found.Ask("哪一栋楼？", raisedByReply, replyClock, replyClock.Due, ACase.Handler, at);
    }

    /// <summary>Asks with a supervisor's permission, so that no clock is in the way.</summary>
    public static void Asked(this Case found, DateTimeOffset at)
    {
        found.AllowAsking("同意", AnActor.Supervisor, at).Succeeded.ShouldBeTrue();
        found.Ask(at).Succeeded.ShouldBeTrue();
    }
}
