using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Lifetime;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Calls;

/// <summary>Any call: its result may be passed where a reference is wanted (with a notice) and may be a reference itself.</summary>
internal abstract class CallExpression(ArgumentList arguments, int line) : Expression(line)
{
    protected ArgumentList Arguments => arguments;

    /// <summary>Calls and returns what the function returned: a reference when it returns by reference.</summary>
    public abstract Value Call(ref Frame frame);

    public override Value Evaluate(ref Frame frame)
    {
        Value result = Call(ref frame);
        return result.IsReference ? result.AsReference.Value.OrNull : result;
    }

    public override Value EvaluateShared(ref Frame frame) => Call(ref frame);

    /// <summary>The call as a statement.</summary>
    public CallExpression AsStatement()
    {
        arguments.DiscardsResult = true;
        return this;
    }

    /// <summary>Says at which line the code goes on after the call, when that is a statement.</summary>
    public void ResumeAt(int line) => arguments.ResumeLine = line;

    public override Completion Execute(ref Frame frame)
    {
        Value result = Call(ref frame);
        return EndStatement(ref frame, result);
    }

    /// <summary>The end of a statement that is a call with this result.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static Completion EndStatement(ref Frame frame, Value result)
    {
        frame.DiscardsResult = false;
        if (result.IsThrow)
            return Completion.Throw;
        frame.Settle();
        return Completion.Normal;
    }

    /// <summary>Calls a function or, through __call and the like, a magic method with the arguments as a list.</summary>
    protected Value Call(ref Frame frame, PhpFunction function, string? magicName, PhpObject? target, PhpClass? staticClass)
    {
        return magicName is null
            ? arguments.Call(ref frame, function, target, staticClass, Line)
            : CallMagic(ref frame, function, PhpString.FromLatin1(magicName), target, staticClass);
    }

    /// <summary>Calls a magic method with the name that was called and the arguments as a list.</summary>
    protected Value CallMagic(ref Frame frame, PhpFunction function, PhpString called, PhpObject? target, PhpClass? staticClass)
    {
        PhpArray? list = arguments.EvaluateToArray(ref frame);
        if (list is null)
            return Value.Throw;
        frame.Line = Line;
        frame.DiscardsResult = arguments.DiscardsResult;
        return function.Call(frame.Engine, target, staticClass, [Value.FromString(called), Value.FromArray(list)]);
    }
}

/// <summary><c>name(arguments)</c>: the function is looked up once.</summary>
/// <param name="name">The name, in its namespace if it has one, without leading backslash.</param>
/// <param name="fallback">For an unqualified name inside a namespace: the global name to try next; else null.</param>
/// <param name="arguments">What is passed.</param>
/// <param name="line">Where it stands.</param>
internal sealed class FunctionCall(string name, string? fallback, ArgumentList arguments, int line) : CallExpression(arguments, line)
{
    private PhpFunction? _function;

    /// <summary>The function, when it is called without a frame.</summary>
    private NativeFunction? _direct;

    public override Value Call(ref Frame frame)
    {
        if (_direct is not null)
            return Arguments.CallDirect(ref frame, _direct, Line);
        PhpFunction function = _function ?? Resolve(ref frame);
        return Arguments.Call(ref frame, function, null, null, Line);
    }

    public override Value Evaluate(ref Frame frame)
    {
        if (_direct is not null)
            return Arguments.CallDirect(ref frame, _direct, Line);
        PhpFunction function = _function ?? Resolve(ref frame);
        Value result = Arguments.Call(ref frame, function, null, null, Line);
        return result.IsReference ? result.AsReference.Value.OrNull : result;
    }

    public override Completion Execute(ref Frame frame)
    {
        if (_function is null || _direct is not null)
            return base.Execute(ref frame);
        Value result = Arguments.Call(ref frame, _function, null, null, Line);
        return EndStatement(ref frame, result);
    }

    public override bool IsCompiled(Unit unit) => Arguments.IsCompiled(unit, _function);

    public override LocalBuilder EmitValue(Unit unit)
    {
        if (!IsCompiled(unit))
            return base.EmitValue(unit);
        LocalBuilder result = unit.NewValue();
        unit.CountFastPath();
        Arguments.EmitCall(unit, (UserFunction)_function!, Line, result);
        unit.EmitThrowCheck(result);
        return result;
    }

    private PhpFunction Resolve(ref Frame frame)
    {
        Engine engine = frame.Engine;
        PhpFunction? found = engine.FindFunction(name) ?? (fallback is null ? null : engine.FindFunction(fallback));
        if (found is null)
        {
            frame.Line = Line;
            throw engine.Error("Call to undefined function " + name + "()");
        }

        if (found is NativeFunction native && Arguments.IsPlain && native.IsDirect(Arguments.Values.Length))
            _direct = native;
        return _function = found;
    }
}

/// <summary><c>callee(arguments)</c> where the callee is a value: a closure, a name, an array, an invokable object.</summary>
internal sealed class DynamicCall(Expression callee, ArgumentList arguments, int line) : CallExpression(arguments, line)
{
    private CallableCache _cache;

    public override Value Call(ref Frame frame)
    {
        int mark = frame.Engine.Lifetime.MarkForCall(frame.PendingMark);
        Value value = callee.Evaluate(ref frame);
        if (value.IsThrow)
            return value;
        frame.Line = Line;
        if (!value.IsObject)
            return CallNamed(ref frame, value);

        Value result = Arguments.AreSimple && value.AsObject is PhpClosure ? CallObject(ref frame, value.AsObject) : CallHolding(ref frame, value.AsObject);
        frame.Engine.Lifetime.SettleKeeping(mark, result);
        return result;
    }

    private Value CallNamed(ref Frame frame, Value value)
    {
        PhpObject? target = null;
        if (_cache.TryGetFunction(value, out PhpFunction? function) || _cache.TryGetMethod(ref frame, value, out function, out target))
            return Arguments.Call(ref frame, function, target, target?.Class, Line);
        PhpCallable callable = CallableResolution.ForCall(frame.Engine, value);
        _cache.Remember(ref frame, value, callable);
        return Call(ref frame, callable.Function, callable.MagicName, callable.Target, callable.StaticClass);
    }

    /// <summary>What is called may lose its last other holder while the arguments are evaluated.</summary>
    private Value CallHolding(ref Frame frame, PhpObject callable)
    {
        callable.Holders++;
        try
        {
            return CallObject(ref frame, callable);
        }
        finally
        {
            frame.Engine.Lifetime.Release(Value.FromObject(callable));
        }
    }

    private Value CallObject(ref Frame frame, PhpObject callable)
    {
        if (callable is PhpClosure closure)
        {
            if (closure.IsFake)
                CallableResolution.RequireFreeOfCaller(frame.Engine, closure.Function);
            return Arguments.Call(ref frame, closure.Function, closure.Target, closure.StaticClass, Line, closure);
        }

        return Invoke(ref frame, callable);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Value Invoke(ref Frame frame, PhpObject callable)
    {
        PhpFunction invoke = callable.Class.InvokeMethod ?? throw frame.Engine.Error("Object of type " + callable.Class.Name + " is not callable");
        return Arguments.Call(ref frame, invoke, invoke.IsStatic ? null : callable, callable.Class, Line);
    }
}

/// <summary><c>receiver-&gt;name(arguments)</c> with a name known in advance; caches the method by class.</summary>
internal sealed class MethodCall(Expression receiver, string name, ArgumentList arguments, int line) : CallExpression(arguments, line)
{
    private readonly string _lowerName = AsciiCase.ToLower(name);
    private readonly bool _isTemporary = receiver is not (Variable or ThisVariable);
    private PhpClass? _cachedClass;
    private PhpClass? _cachedScope;
    private PhpFunction? _cachedMethod;

    /// <summary>The name that __call gets, when that is the cached method; else null.</summary>
    private PhpString? _cachedMagic;

    /// <summary>For objects of other classes than the cached one, in the cached scope; null when there were none.</summary>
    private MethodTable? _others;

    public override Value Call(ref Frame frame) => _isTemporary ? CallOnTemporary(ref frame) : CallOnReceiver(ref frame);

    /// <summary>A receiver that nothing else holds is destroyed as soon as the call has ended, unless the call returned it.</summary>
    private Value CallOnTemporary(ref Frame frame)
    {
        Lifetime lifetime = frame.Engine.Lifetime;
        int mark = lifetime.MarkForCall(frame.PendingMark);
        Value result = CallOnReceiver(ref frame);
        lifetime.SettleKeeping(mark, result);
        return result;
    }

    private Value CallOnReceiver(ref Frame frame)
    {
        Value value = receiver.Evaluate(ref frame);
        if (!value.IsObject)
            return value.IsThrow ? value : NotAnObject(ref frame, value);
        PhpObject target = value.AsObject;
        if (target.Class == _cachedClass && frame.Function.DeclaringClass == _cachedScope)
            return _cachedMagic is null
                ? Arguments.Call(ref frame, _cachedMethod!, target, target.Class, Line)
                : CallMagic(ref frame, _cachedMethod!, _cachedMagic, target, target.Class);
        return CallUncached(ref frame, target);
    }

    private Value CallUncached(ref Frame frame, PhpObject target)
    {
        PhpClass? scope = frame.Function.DeclaringClass;
        if (_others is not null && scope == _cachedScope && _others.Find(target.Class) is { } known)
            return Arguments.Call(ref frame, known, target, target.Class, Line);
        frame.Line = Line;
        if (target is PhpClosure closure && _lowerName == "__invoke")
            return Arguments.CallInvoke(ref frame, closure, Line);
        target = MethodAccess.ReceiverOf(target, _lowerName);
        MethodLookup found = MethodAccess.Find(frame.Engine, target.Class, name, _lowerName, scope);
        if (!found.Function!.IsStatic)
        {
            if (scope != _cachedScope)
                _others = null;
            else if (_cachedMethod is not null && _cachedMagic is null)
                (_others ??= new MethodTable()).Add(_cachedClass!, _cachedMethod);
            _cachedClass = target.Class;
            _cachedScope = scope;
            _cachedMethod = found.Function;
            _cachedMagic = found.MagicName is null ? null : PhpString.FromLatin1(found.MagicName);
        }

        return Call(ref frame, found.Function!, found.MagicName, found.Function!.IsStatic ? null : target, target.Class);
    }

    public override bool IsCompiled(Unit unit) =>
        _cachedScope == unit.Frame.Function.DeclaringClass
        && _cachedMagic is null
        && (receiver is ThisVariable || (receiver is Variable place && place.HasAddress(unit, false)))
        && Arguments.IsCompiled(unit, _cachedMethod);

    public override LocalBuilder EmitValue(Unit unit)
    {
        if (!IsCompiled(unit))
            return base.EmitValue(unit);
        LocalBuilder result = unit.NewValue();
        unit.WithSlowPath(
            slow => EmitCall(unit, result, slow),
            () =>
            {
                unit.EmitTreeUnchecked(this, result);
                if (Arguments.DiscardsResult)
                    unit.EmitDiscardsResult(false);
                unit.EmitThrowCheck(result);
            });
        return result;
    }

    private void EmitCall(Unit unit, LocalBuilder result, Label slow)
    {
        ILGenerator code = unit.Code;
        PhpClass @class = _cachedClass!;
        LocalBuilder target = unit.New(typeof(PhpObject));
        if (receiver is Variable place)
        {
            code.Emit(OpCodes.Ldloc, place.EmitAddress(unit, false, slow));
            unit.LoadConstant(@class);
            code.Emit(OpCodes.Call, FastCalls.HeldOfClassMethod);
        }
        else
        {
            unit.LoadFrame();
            code.Emit(OpCodes.Ldfld, Members.FrameThis);
            unit.LoadConstant(@class);
            code.Emit(OpCodes.Call, FastCalls.OfClassMethod);
        }

        code.Emit(OpCodes.Stloc, target);
        code.Emit(OpCodes.Ldloc, target);
        code.Emit(OpCodes.Brfalse, slow);
        Arguments.EmitCall(unit, (UserFunction)_cachedMethod!, Line, result, () =>
        {
            code.Emit(OpCodes.Ldloc, target);
            unit.LoadConstant(@class);
        });
        unit.EmitThrowCheck(result);
    }

    private Value NotAnObject(ref Frame frame, Value value)
    {
        frame.Line = Line;
        return frame.Engine.Fail(frame.Engine.Error("Call to a member function " + name + "() on " + Runtime.Operators.Conversions.TypeName(value)));
    }
}
