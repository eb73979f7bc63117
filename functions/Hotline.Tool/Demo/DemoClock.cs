namespace Hotline.Tool.Demo;

/// <summary>The time of the city that is being made up; it stands until it is moved.</summary>
internal sealed class DemoClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    public void MoveTo(DateTimeOffset at) => _now = at;
}
