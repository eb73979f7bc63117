using Hotline.Core.Access;
using Hotline.Core.Cases;

namespace Hotline.Tool.Demonstration;

/// <summary>A member of staff of the demonstration city; the password is no secret.</summary>
internal sealed record Person(string Account, string DisplayName, IReadOnlyList<Role> Roles, string? Department, string Password)
{
    public string RoleNames => string.Join(", ", Roles.Select(EnumText.Of));
}
