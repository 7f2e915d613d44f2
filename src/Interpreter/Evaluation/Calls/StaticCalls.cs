using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Calls;

/// <summary><c>Class::name(arguments)</c>, parent::, self:: and static:: included.</summary>
internal sealed class StaticCall(ClassReference @class, MemberName name, ArgumentList arguments, int line) : CallExpression(arguments, line)
{
    private PhpClass? _cachedClass;
    private PhpFunction? _cachedMethod;

    /// <summary>A method that runs on the running object, <c>parent::name()</c>, and the class that it was looked up in.</summary>
    private PhpFunction? _cachedInstanceMethod;
    private PhpClass? _cachedInstanceClass;

    public override Value Call(ref Frame frame)
    {
        frame.Line = Line;
        PhpClass? target = @class.Resolve(ref frame);
        if (target is null)
            return Value.Throw;
        // Each call written out takes code and stack of its own: here only the commonest.
        return target == _cachedClass
            ? Arguments.Call(ref frame, _cachedMethod!, null, StaticClassFor(ref frame, target), Line)
            : CallOther(ref frame, target);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Value CallOther(ref Frame frame, PhpClass target)
    {
        PhpFunction? method = _cachedInstanceMethod;
        PhpObject? instance = frame.This;
        if (target != _cachedInstanceClass || instance is null || !instance.Class.DerivesFrom(method!.DeclaringClass!))
        {
            if (!name.TryGet(ref frame, out string text, out string lowerText))
                return Value.Throw;
            Engine engine = frame.Engine;
            if (lowerText == "__construct" && name.IsConstant)
                VerifyConstructor(engine, target, frame.This);
            MethodLookup found = MethodAccess.FindStatic(engine, target, text, lowerText, frame.Function.DeclaringClass, frame.This);
            method = found.Function!;
            if (found.IsMagic)
            {
                PhpObject? running = method.IsStatic ? null : frame.This;
                return Call(ref frame, method, found.MagicName, running, running?.Class ?? StaticClassFor(ref frame, target));
            }

            instance = MethodAccess.TargetOf(engine, method, frame.This);
            // A method of a trait itself says each time that it is deprecated.
            if (name.IsConstant && method.DeclaringClass is not { Kind: ClassKind.Trait })
                Remember(target, method, instance is not null);
        }

        return Arguments.Call(ref frame, method, instance, instance?.Class ?? StaticClassFor(ref frame, target), Line);
    }

    private void Remember(PhpClass target, PhpFunction method, bool isOfInstance)
    {
        if (!isOfInstance)
        {
            _cachedClass = target;
            _cachedMethod = method;
        }
        else if ((method.Flags & MemberFlags.Private) == 0)
        {
            _cachedInstanceClass = target;
            _cachedInstanceMethod = method;
        }
    }

    /// <summary>A constructor's name written out means the constructor, never a magic method.</summary>
    private static void VerifyConstructor(Engine engine, PhpClass target, PhpObject? running)
    {
        if (target.Constructor is not { } constructor)
            throw engine.Error("Cannot call constructor");
        if (running is not null && running.Class != constructor.DeclaringClass && (constructor.Flags & MemberFlags.Private) != 0)
            throw engine.Error("Cannot call private " + target.PrintedName + "::" + constructor.Name + "()");
    }

    public override bool IsCompiled(Unit unit) => @class.IsFixed && Arguments.IsCompiled(unit, _cachedMethod);

    public override LocalBuilder EmitValue(Unit unit)
    {
        if (!IsCompiled(unit))
            return base.EmitValue(unit);
        LocalBuilder result = unit.NewValue();
        unit.CountFastPath();
        Arguments.EmitCall(unit, (UserFunction)_cachedMethod!, Line, result, () =>
        {
            unit.Code.Emit(OpCodes.Ldnull);
            if (@class.ForwardsStatic)
                unit.LoadFrame();
            unit.LoadConstant(_cachedClass!);
            if (@class.ForwardsStatic)
                unit.Code.Emit(OpCodes.Call, FastCalls.RunningClassMethod);
        });
        unit.EmitThrowCheck(result);
        return result;
    }

    /// <summary>parent::, self:: and static:: hand the running call's <c>static</c> on; a named class becomes it.</summary>
    private PhpClass StaticClassFor(ref Frame frame, PhpClass target) =>
        @class.ForwardsStatic && (frame.StaticClass ?? frame.This?.Class) is { } running ? running : target;
}

/// <summary><c>receiver-&gt;$name(arguments)</c>: the name is only known at run time; it may also be a closure's.</summary>
internal sealed class DynamicMethodCall(Expression receiver, Expression name, ArgumentList arguments, int line) : CallExpression(arguments, line)
{
    public override Value Call(ref Frame frame)
    {
        Value value = receiver.Evaluate(ref frame);
        if (value.IsThrow)
            return value;
        Value method = name.Evaluate(ref frame);
        if (method.IsThrow)
            return method;
        frame.Line = Line;
        Engine engine = frame.Engine;
        if (!method.IsString)
            throw engine.Error("Method name must be a string");
        string text = method.AsString.ToLatin1();
        if (!value.IsObject)
            throw engine.Error("Call to a member function " + text + "() on " + Conversions.TypeName(value));
        PhpObject target = value.AsObject;
        if (target is PhpClosure closure && AsciiCase.ToLower(text) == "__invoke")
            return Arguments.CallInvoke(ref frame, closure, Line);
        target = MethodAccess.ReceiverOf(target, AsciiCase.ToLower(text));
        MethodLookup found = MethodAccess.Find(engine, target.Class, text, AsciiCase.ToLower(text), frame.Function.DeclaringClass);
        return Call(ref frame, found.Function!, found.MagicName, found.Function!.IsStatic ? null : target, target.Class);
    }
}

/// <summary><c>new Class(arguments)</c>.</summary>
internal sealed class New(ClassReference @class, ArgumentList arguments, int line) : Expression(line)
{
    private PhpClass? _cachedClass;
    private PhpFunction? _cachedConstructor;

    public override Value Evaluate(ref Frame frame)
    {
        frame.Line = Line;
        PhpClass? target = @class.Resolve(ref frame);
        if (target is null)
            return Value.Throw;
        if (target != _cachedClass)
            Prepare(ref frame, target);
        PhpObject created = target.Allocate();
        if (_cachedConstructor is null)
            return EvaluateUnused(ref frame) ? Value.FromObject(created) : Value.Throw;
        return Constructed(created, arguments.Call(ref frame, _cachedConstructor, created, target, Line));
    }

    /// <summary>The call of a constructor held the object, as calls of methods do. What a collection throws then is thrown by the constructor.</summary>
    private static void MakeCandidate(PhpObject created)
    {
        try
        {
            created.Class.Engine.Lifetime.Cycles.AddRootOfCall(created);
        }
        catch (PhpThrow)
        {
            created.Flags |= ObjectFlags.ConstructorFailed;
            throw;
        }
    }

    /// <summary>What <c>new</c> is worth, given the constructor's result.</summary>
    public static Value Constructed(PhpObject created, Value result)
    {
        if (!result.IsThrow)
        {
            if (!created.IsRoot)
                MakeCandidate(created);
            return Value.FromObject(created);
        }

        created.Flags |= ObjectFlags.ConstructorFailed;
        return result;
    }

    /// <summary>Without a constructor the arguments are evaluated all the same; names fit no parameter. False when an exception is on its way.</summary>
    private bool EvaluateUnused(ref Frame frame)
    {
        if (arguments.Values.Length == 0)
            return true;
        if (arguments.EvaluateToArray(ref frame) is not { } list)
            return false;
        foreach (var (key, _) in list)
        {
            if (!key.IsInt)
                throw frame.Engine.Error("Unknown named parameter $" + key.Text!.ToLatin1());
        }

        return true;
    }

    public override bool IsCompiled(Unit unit)
    {
        if (_cachedClass is null || !@class.IsFixed)
            return false;
        return _cachedConstructor is null
            ? arguments.Values.Length == 0
            : arguments.IsCompiled(unit, _cachedConstructor) && arguments.HaveNoEffect(unit);
    }

    public override LocalBuilder EmitValue(Unit unit)
    {
        if (!IsCompiled(unit))
            return base.EmitValue(unit);
        ILGenerator code = unit.Code;
        LocalBuilder result = unit.NewValue();
        unit.CountFastPath();
        unit.EmitLine(Line);
        LocalBuilder created = unit.New(typeof(PhpObject));
        unit.LoadConstant(_cachedClass!);
        code.Emit(OpCodes.Call, Members.AllocateObject);
        code.Emit(OpCodes.Stloc, created);
        if (_cachedConstructor is null)
        {
            code.Emit(OpCodes.Ldloc, created);
            code.Emit(OpCodes.Call, Members.ValueFromObject);
            code.Emit(OpCodes.Stloc, result);
            return result;
        }

        arguments.EmitCall(unit, (UserFunction)_cachedConstructor, Line, result, () =>
        {
            code.Emit(OpCodes.Ldloc, created);
            unit.LoadConstant(_cachedClass!);
        });
        code.Emit(OpCodes.Ldloc, created);
        code.Emit(OpCodes.Ldloc, result);
        code.Emit(OpCodes.Call, Members.Method(typeof(New), nameof(Constructed)));
        code.Emit(OpCodes.Stloc, result);
        unit.EmitThrowCheck(result);
        return result;
    }

    private void Prepare(ref Frame frame, PhpClass target)
    {
        Engine engine = frame.Engine;
        if (!target.IsInstantiable)
        {
            string kind = target.Kind switch
            {
                ClassKind.Interface => "interface ",
                ClassKind.Trait => "trait ",
                ClassKind.Enum => "enum ",
                _ => "abstract class ",
            };
            throw engine.Error("Cannot instantiate " + kind + target.Name);
        }

        _cachedConstructor = MethodAccess.FindConstructor(engine, target, frame.Function.DeclaringClass);
        _cachedClass = target;
    }
}
