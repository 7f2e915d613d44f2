using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Variables;

/// <summary><c>Class::$name</c>.</summary>
internal sealed class StaticPropertyVariable(ClassReference @class, string? name, Expression? nameExpression, int line) : Variable(line)
{
    private PhpClass? _cachedClass;
    private PropertyInfo? _cachedProperty;

    public override bool HasSimpleParts => nameExpression is null && @class is not ClassOfValue;

    public override Value Evaluate(ref Frame frame)
    {
        PropertyInfo? property = Find(ref frame);
        return property is null ? Value.Throw : StaticAccess.Read(frame.Engine, property);
    }

    public override Value EvaluateQuietly(ref Frame frame)
    {
        frame.Line = Line;
        PhpClass? target = @class.Resolve(ref frame);
        if (target is null)
            return Value.Throw;
        if (target == _cachedClass)
            return _cachedProperty!.StaticStorage!.Value.OrNull;
        string? text = NameIn(ref frame);
        if (text is null)
            return Value.Throw;
        PropertyInfo? property = StaticAccess.FindIfThere(frame.Engine, target, text, frame.Function.DeclaringClass);
        if (property is null)
            return Value.Null;
        Remember(target, property);
        return property.StaticStorage!.Value.OrNull;
    }

    public override Value Assign(ref Frame frame, Value value)
    {
        PropertyInfo? property = Find(ref frame);
        return property is null ? Value.Throw : StaticAccess.Write(frame.Engine, property, value, frame.Function.StrictTypes);
    }

    public override ref Value Fetch(ref Frame frame, FetchMode mode)
    {
        PropertyInfo? property = Find(ref frame);
        if (property is null)
            return ref Unsafe.NullRef<Value>();
        return ref StaticAccess.WritableSlot(frame.Engine, property, mode.IsUpdate() ? PropertyFetch.Update : PropertyFetch.Element);
    }

    public override PhpReference? FetchReference(ref Frame frame)
    {
        PropertyInfo? property = Find(ref frame);
        return property is null ? null : StaticAccess.Reference(frame.Engine, property);
    }

    public override bool Bind(ref Frame frame, PhpReference reference)
    {
        PropertyInfo? property = Find(ref frame);
        if (property is null)
            return false;
        StaticAccess.Bind(frame.Engine, property, reference, frame.Function.StrictTypes);
        return true;
    }

    public override bool Unset(ref Frame frame)
    {
        frame.Line = Line;
        PhpClass? target = @class.Resolve(ref frame);
        string? text = target is null ? null : NameIn(ref frame);
        if (text is null)
            return false;
        throw StaticAccess.UnsetError(frame.Engine, target!, text);
    }

    public override bool TryUpdate(ref Frame frame, Update update, Value operand, out Value before, out Value result)
    {
        before = Value.Null;
        result = Value.Throw;
        PropertyInfo? property = Find(ref frame);
        if (property is null)
            return true;
        if (property.Type is null && property.StaticStorage!.TypedSources is null)
            return false;
        before = StaticAccess.Read(frame.Engine, property);
        result = update.Apply(frame.Engine, before, operand);
        if (update.IsStep)
            PropertyTypes.VerifyStep(frame.Engine, property, Value.FromReference(property.StaticStorage!), before, result, update is DecrementUpdate);
        result = StaticAccess.Write(frame.Engine, property, result, frame.Function.StrictTypes);
        return true;
    }

    public override bool HasAddress(Unit unit, bool toWrite) => _cachedClass is not null && @class.IsFixed;

    public override Value HeldNow(Unit unit) => _cachedProperty!.StaticStorage!.Value;

    public override LocalBuilder EmitAddress(Unit unit, bool toWrite, Label slow)
    {
        LocalBuilder address = unit.New(typeof(Value).MakeByRefType());
        unit.LoadConstant(_cachedProperty!);
        unit.Code.Emit(OpCodes.Call, FastProperties.FindStaticMethod);
        unit.Code.Emit(OpCodes.Stloc, address);
        return address;
    }

    private PropertyInfo? Find(ref Frame frame)
    {
        frame.Line = Line;
        PhpClass? target = @class.Resolve(ref frame);
        if (target is null)
            return null;
        if (target == _cachedClass)
            return _cachedProperty;
        string? text = NameIn(ref frame);
        if (text is null)
            return null;
        PropertyInfo found = StaticAccess.Find(frame.Engine, target, text, frame.Function.DeclaringClass);
        Remember(target, found);
        return found;
    }

    private void Remember(PhpClass target, PropertyInfo property)
    {
        // Each access through a trait is deprecated.
        if (nameExpression is not null || target.Kind == ClassKind.Trait)
            return;
        _cachedClass = target;
        _cachedProperty = property;
    }

    private string? NameIn(ref Frame frame)
    {
        if (name is not null)
            return name;
        Value value = nameExpression!.Evaluate(ref frame);
        if (value.IsThrow)
            return null;
        frame.Line = Line;
        return Conversions.ToPhpString(frame.Engine, value).ToLatin1();
    }
}
