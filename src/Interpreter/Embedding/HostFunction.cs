using System.Reflection;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;
using ParameterInfo = System.Reflection.ParameterInfo;

namespace MiniPhp;

/// <summary>A .NET delegate as a native function.</summary>
internal sealed class HostFunction
{
    private readonly PhpEngine _engine;
    private readonly Delegate _function;
    private readonly MethodInvoker _invoker;
    private readonly HostParameter[] _parameters;
    private readonly int _required;
    private readonly int _maximum;

    private HostFunction(PhpEngine engine, Delegate function)
    {
        _engine = engine;
        _function = function;
        MethodInfo invoke = function.GetType().GetMethod("Invoke")!;
        if (typeof(Task).IsAssignableFrom(invoke.ReturnType) || invoke.ReturnType == typeof(ValueTask) || invoke.ReturnType.IsByRef)
            throw new ArgumentException("A function that returns " + invoke.ReturnType + " cannot be called by a script, which would have to wait for it: wait in the function.");
        _invoker = MethodInvoker.Create(invoke);
        _parameters = ReadParameters(function, invoke);
        foreach (HostParameter parameter in _parameters)
        {
            if (parameter.Declared is null)
                continue;
            _maximum = parameter.IsVariadic ? -1 : _maximum + 1;
            if (!parameter.IsOptional)
                _required++;
        }
    }

    /// <summary>A function object for one engine.</summary>
    /// <exception cref="ArgumentException">PHP values cannot become a parameter's type, or it returns a task.</exception>
    public static unsafe NativeFunction Create(PhpEngine engine, string name, Delegate function)
    {
        var host = new HostFunction(engine, function);
        var declared = new List<Runtime.Calls.ParameterInfo>();
        foreach (HostParameter parameter in host._parameters)
        {
            if (parameter.Declared is { } seen)
                declared.Add(seen);
        }

        return new NativeFunction(&Call, null, 0, host._required, host._maximum)
        {
            Name = HostText.ToLatin1(name),
            Host = host,
            HostSignature = new NativeSignature(declared.ToArray(), null),
        };
    }

    /// <summary>Names, defaults and the rest stand at the method; a delegate's own parameters may have lost them.</summary>
    private static HostParameter[] ReadParameters(Delegate function, MethodInfo invoke)
    {
        ParameterInfo[] called = invoke.GetParameters();
        ParameterInfo[] declared = function.Method.GetParameters();
        // A delegate that is bound to its method's first argument has one less.
        int bound = declared.Length - called.Length;
        var nullability = new NullabilityInfoContext();
        var parameters = new HostParameter[called.Length];
        for (int i = 0; i < called.Length; i++)
            parameters[i] = HostParameter.Of(bound >= 0 && function.GetInvocationList().Length == 1 ? declared[bound + i] : called[i], nullability);
        return parameters;
    }

    private static Value Call(ref Frame frame) => ((HostFunction)((NativeFunction)frame.Function).Host!).CallHost(ref frame);

    private Value CallHost(ref Frame frame)
    {
        int given = frame.ArgumentCount;
        if (given < _required || (_maximum >= 0 && given > _maximum))
            return frame.Engine.Fail(ArgumentError.WrongCount(ref frame, _required, _maximum));
        object?[] arguments = Arguments(ref frame);
        object? result;
        try
        {
            result = _invoker.Invoke(_function, arguments.AsSpan());
            _engine.ThrowIfEnding();
            return _engine.ToValue(result);
        }
        catch (Exception exception) when (exception is not Runtime.Errors.ScriptExit)
        {
            throw _engine.ForScript(exception is TargetInvocationException { InnerException: { } inner } ? inner : exception);
        }
    }

    private object?[] Arguments(ref Frame frame)
    {
        var arguments = new object?[_parameters.Length];
        int position = 0;
        for (int i = 0; i < _parameters.Length; i++)
        {
            HostParameter parameter = _parameters[i];
            if (parameter.Declared is null)
                arguments[i] = parameter.Type == typeof(PhpEngine) ? _engine : _engine.CurrentToken;
            else if (parameter.IsVariadic)
                arguments[i] = Rest(ref frame, parameter, position);
            else if (position < frame.ArgumentCount && !frame.Local(position).IsUndefined)
                arguments[i] = parameter.Convert(ref frame, ++position, frame.Local(position - 1), _engine);
            else
                arguments[i] = Default(ref frame, parameter, ++position);
        }

        return arguments;
    }

    private static object? Default(ref Frame frame, HostParameter parameter, int position) =>
        parameter.IsOptional ? parameter.Default : throw ArgumentError.MustBePassed(ref frame, position);

    private Array Rest(ref Frame frame, HostParameter parameter, int position)
    {
        int count = Math.Max(0, frame.ArgumentCount - position);
        var rest = Array.CreateInstance(parameter.Type, count);
        for (int i = 0; i < count; i++)
            rest.SetValue(parameter.Convert(ref frame, position + i + 1, frame.Local(position + i), _engine), i);
        return rest;
    }
}
