using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Lifetime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Calls;

/// <summary>
/// <c>call_user_func(callback, arguments)</c>, of which PHP's compiler makes a call of the callback: there is no call of call_user_func in
/// traces, and the callback is looked at before the arguments are evaluated.
/// </summary>
/// <param name="callback">What is called.</param>
/// <param name="arguments">What it is given, by value.</param>
/// <param name="line">Where it stands.</param>
internal sealed class CallUserFunction(Expression callback, ArgumentList arguments, int line) : CallExpression(arguments, line)
{
    private CallableCache _cache;

    /// <summary>The function that a name in the code stands for, when it is called without a frame.</summary>
    private NativeFunction? _direct;

    public override Value Call(ref Frame frame)
    {
        if (_direct is not null)
            return Arguments.CallDirect(ref frame, _direct, Line);
        Lifetime lifetime = frame.Engine.Lifetime;
        int mark = lifetime.MarkForCall(frame.PendingMark);
        Value value = callback.Evaluate(ref frame);
        if (value.IsThrow)
            return value;
        frame.Line = Line;
        if (_cache.TryGetFunction(value, out PhpFunction? function))
            return Arguments.Call(ref frame, function, null, null, Line);
        Value result = CallHolding(ref frame, value);
        lifetime.SettleKeeping(mark, result);
        return result;
    }

    /// <summary>What is called may lose its last other holder while the arguments are evaluated.</summary>
    private Value CallHolding(ref Frame frame, Value value)
    {
        if (value.IsCounted)
            value.Heap!.Holders++;
        try
        {
            if (_cache.TryGetMethod(ref frame, value, out PhpFunction? method, out PhpObject? target))
                return Arguments.Call(ref frame, method, target, target.Class, Line);
            return Call(ref frame, value, CallbackArgument.Resolve(frame.Engine, "call_user_func", value, callback is Constant));
        }
        finally
        {
            frame.Engine.Lifetime.Release(value);
        }
    }

    private Value Call(ref Frame frame, Value value, PhpCallable callable)
    {
        if (callable.MagicName is null && !TakesReferences(callable.Function))
        {
            _cache.Remember(ref frame, value, callable);
            if (callback is Constant && callable.Function is NativeFunction { DeclaringClass: null } native && Arguments.IsPlain
                && native.IsDirect(Arguments.Values.Length))
            {
                _direct = native;
            }

            return Arguments.Call(ref frame, callable.Function, callable.Target, callable.StaticClass, Line, callable.Closure);
        }

        // A value where a reference is due is passed with a warning.
        PhpArray? list = Arguments.EvaluateToArray(ref frame);
        if (list is null)
            return Value.Throw;
        frame.Line = Line;
        return CallbackArgument.CallWithArray(frame.Engine, callable, list);
    }

    private bool TakesReferences(PhpFunction function)
    {
        for (int i = 0; i < Arguments.Values.Length; i++)
        {
            if (function.IsByReference(i) || function.PrefersReference(i))
                return true;
        }

        return false;
    }
}

/// <summary><c>call_user_func_array(callback, array)</c>: as <see cref="CallUserFunction"/>.</summary>
/// <param name="callback">What is called.</param>
/// <param name="arguments">An expression for the arguments.</param>
/// <param name="line">Where it stands.</param>
internal sealed class CallUserFunctionWithArray(Expression callback, Expression arguments, int line) : Expression(line)
{
    /// <summary>The call is a statement.</summary>
    public bool DiscardsResult { get; set; }

    public override Value Evaluate(ref Frame frame)
    {
        Engine engine = frame.Engine;
        int mark = engine.Lifetime.MarkForCall(frame.PendingMark);
        Value value = callback.Evaluate(ref frame);
        if (value.IsThrow)
            return value;
        if (value.IsCounted)
            value.Heap!.Holders++;
        Value result;
        try
        {
            result = Call(ref frame, value);
        }
        finally
        {
            engine.Lifetime.Release(value);
        }

        engine.Lifetime.SettleKeeping(mark, result);
        return result;
    }

    private Value Call(ref Frame frame, Value value)
    {
        Engine engine = frame.Engine;
        frame.Line = Line;
        PhpCallable callable = CallbackArgument.Resolve(engine, "call_user_func_array", value, callback is Constant);
        Value list = arguments.Evaluate(ref frame);
        if (list.IsThrow)
            return list;
        frame.Line = Line;
        if (!list.IsArray)
        {
            throw engine.TypeError(
                "call_user_func_array(): Argument #2 ($args) must be of type array, " + Runtime.Operators.Conversions.TypeName(list) + " given");
        }

        frame.DiscardsResult = DiscardsResult;
        return CallbackArgument.CallWithArray(engine, callable, list.AsArray).Dereferenced.OrNull;
    }
}

/// <summary>The callback that call_user_func() and call_user_func_array() take.</summary>
internal static class CallbackArgument
{
    /// <param name="engine">The engine.</param>
    /// <param name="function">The function's name, for messages.</param>
    /// <param name="value">The callback.</param>
    /// <param name="isWritten">It stands in the code, so that a function is called as if by its name.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError: it cannot be called; Error: it must be called by its name.</exception>
    public static PhpCallable Resolve(Engine engine, string function, Value value, bool isWritten)
    {
        PhpCallable? callable = CallableResolution.Resolve(engine, value, isQuiet: false, out string problem);
        if (callable is not null)
        {
            if (!isWritten)
                CallableResolution.RequireFreeOfCaller(engine, callable.Function);
            return callable;
        }

        if (engine.Thrown is not null)
            throw engine.TakeThrown();
        throw engine.TypeError(function + "(): Argument #1 ($callback) must be a valid callback, " + problem);
    }

    /// <summary>Calls with the elements of an array, which is held meanwhile.</summary>
    public static Value CallWithArray(Engine engine, PhpCallable callable, PhpArray arguments)
    {
        arguments.Holders++;
        try
        {
            return engine.CallWithArray(callable, arguments);
        }
        finally
        {
            engine.Lifetime.Release(Value.FromArray(arguments));
        }
    }
}
