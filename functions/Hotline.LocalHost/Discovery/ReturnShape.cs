using Microsoft.AspNetCore.Http;

namespace Hotline.LocalHost.Discovery;

/// <summary>Waits for what a function returned and takes the value out of it.</summary>
internal delegate ValueTask<object?> ReturnShape(object? returned);

internal static class ReturnShapes
{
    private static readonly Dictionary<Type, ReturnShape> Http = new()
    {
        [typeof(IResult)] = returned => ValueTask.FromResult(returned),
        [typeof(Task<IResult>)] = async returned => await (Task<IResult>)returned!,
        [typeof(ValueTask<IResult>)] = async returned => await (ValueTask<IResult>)returned!,
    };

    private static readonly Dictionary<Type, ReturnShape> Other = new()
    {
        [typeof(void)] = _ => ValueTask.FromResult<object?>(null),
        [typeof(Task)] = async returned =>
        {
            await (Task)returned!;
            return null;
        },
        [typeof(ValueTask)] = async returned =>
        {
            await (ValueTask)returned!;
            return null;
        },
    };

    /// <summary>Null, with a fault noted, for anything but a result: Azure answers an empty 200 to a string or an object.</summary>
    public static ReturnShape? ForHttp(FunctionMethod method, Faults faults) =>
        Find(Http, method, "an HTTP function returns IResult, Task<IResult> or ValueTask<IResult>", faults);

    public static ReturnShape? ForOther(FunctionMethod method, Faults faults) =>
        Find(Other, method, "a queue or timer function returns Task, ValueTask or nothing", faults);

    private static ReturnShape? Find(Dictionary<Type, ReturnShape> shapes, FunctionMethod method, string rule, Faults faults)
    {
        if (shapes.TryGetValue(method.Method.ReturnType, out var shape))
        {
            return shape;
        }

        faults.Add(method.Label, $"{rule}, not {method.Method.ReturnType.Name}.");
        return null;
    }
}
