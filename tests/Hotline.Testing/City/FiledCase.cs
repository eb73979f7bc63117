namespace Hotline.Testing;

/// <summary>A case with what its citizen took home; those that an office entered have no query code.</summary>
/// <param name="Receipt">Where the API gave it.</param>
public sealed record FiledCase(RunningCity City, string Reference, string QueryCode = "", ApiAnswer? Receipt = null)
{
    public HotlineApi Citizen => City.Anyone.WithCode(QueryCode);

    public static FiledCase Of(RunningCity city, ApiAnswer receipt) =>
        new(city, receipt.Good()["reference"]!, receipt["queryCode"]!, receipt);

    public Task<ApiAnswer> ReadByCitizenAsync() => Citizen.ReadAsync(Reference);

    public async Task<ApiAnswer> ReadByStaffAsync(string account = Staff.Supervisor) => await (await City.AsAsync(account)).ReadAsync(Reference);

    public async Task<string> StatusAsync() => (await ReadByCitizenAsync()).Good()["status.id"]!;

    /// <summary>Acts for the department that has the case, in its present version.</summary>
    public async Task<ApiAnswer> ByDepartmentAsync(string action, object? body = null)
    {
        var department = (await ReadByStaffAsync())["department.id"]!;
        return await ByStaffAsync(Staff.Of(department), action, body);
    }

    public async Task<ApiAnswer> ByStaffAsync(string account, string action, object? body = null) =>
        await (await City.AsAsync(account)).ActAsync(Reference, action, body);

    public async Task<ApiAnswer> ByStaffAsync(string account, string action, object body, params AFile[] files) =>
        await (await City.AsAsync(account)).ActAsync(Reference, action, body, files);

    /// <summary>Has everyone read it, less those passages; the number under which they do.</summary>
    public async Task<string> PublishedAsync(params string[] hide) =>
        (await ByStaffAsync(Staff.Supervisor, "publication", new { hide })).Good()["publicNumber"]!;

    public Task<ApiAnswer> ByCitizenAsync(string action, object body) => Citizen.PostAsync($"api/cases/{Reference}/{action}", body);

    public Task<ApiAnswer> IsAsync(string status) =>
        Eventually.GetAsync(ReadByCitizenAsync, answer => answer.Good()["status.id"] == status, answer => answer.Text);

    /// <summary>Waits until the queues are done with the case: routing's last step is to list it.</summary>
    public async Task<ApiAnswer> IsListedAsync()
    {
        var routed = await Eventually.GetAsync(() => ReadByStaffAsync(), answer => answer.Good()["routedBecause"] is not null, answer => answer.Text);
        await Eventually.BeAsync(async () => (await City.WorkListAsync(routed["department.id"] ?? "desk")).Contains(Reference));
        return routed;
    }
}
