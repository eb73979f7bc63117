namespace Hotline.Core.Policy.Reading;

internal static class DepartmentsFile
{
    public static IReadOnlyList<Department> Read(EntryReader file) => file.Entries("departments", ReadDepartment);

    private static Department ReadDepartment(EntryReader department) => new(
        department.Text("id"),
        department.LocalText("name"),
        department.Enum<DepartmentLevel>("level") ?? DepartmentLevel.City,
        department.OptionalText("parent"),
        department.OptionalText("district"),
        department.LocalText("duties"),
        department.OptionalText("function"),
        department.OptionalText("place"))
    {
        ExchangePartner = department.Has("exchange") ? department.Object("exchange", exchange => exchange.Text("partner")) : null,
    };
}
