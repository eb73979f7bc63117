namespace Hotline.Functions.Access;

/// <summary>
/// Who may call a function; every function class declares it. <see cref="Role.Citizen"/> opens it to anyone (the operation checks the
/// query code itself), <see cref="Role.System"/> to nobody but the host's queues and timers.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class AccessAttribute(params Role[] roles) : Attribute
{
    public IReadOnlyList<Role> Roles { get; } = roles;
}
