using System.Reflection.Emit;
using MiniPhp.Interpreter.Compilation;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Expressions;

/// <summary><c>NAME</c>: a global constant; looked up once it exists.</summary>
/// <param name="name">The name, with its namespace.</param>
/// <param name="fallback">For an unqualified name inside a namespace: the global name; else null.</param>
/// <param name="isEvaluatedOnce">It stands in a constant expression, whose value is kept.</param>
/// <param name="line">Where it stands.</param>
internal sealed class ConstantFetch(string name, string? fallback, bool isEvaluatedOnce, int line) : Expression(line)
{
    private Value _value = Value.Undefined;

    public override Value Evaluate(ref Frame frame) => _value.IsUndefined ? Find(ref frame) : _value;

    public override Shape ShapeIn(Unit unit) => Unit.ShapeOf(_value);

    public override Fast EmitFast(Unit unit, Label slow) => Fast.Constant(_value);

    public override bool IsCompiled(Unit unit) => !_value.IsUndefined;

    public override LocalBuilder EmitValue(Unit unit)
    {
        if (_value.IsUndefined)
            return base.EmitValue(unit);
        unit.CountFastPath();
        return unit.NewConstant(_value);
    }

    private Value Find(ref Frame frame)
    {
        Engine engine = frame.Engine;
        frame.Line = Line;
        string found = name;
        if (!engine.TryGetConstant(name, out Value value) && (fallback is null || !engine.TryGetConstant(found = fallback, out value)))
            throw engine.Error("Undefined constant \"" + name + "\"");

        // It is held where it is declared, for as long as this node is used.
        if (!engine.ReportDeprecatedConstant(found, isEvaluatedOnce ? name : found) || isEvaluatedOnce)
            _value = value;
        return value;
    }
}

/// <summary><c>Class::NAME</c>.</summary>
internal sealed class ClassConstantFetch(ClassReference @class, string name, int line) : Expression(line)
{
    private PhpClass? _cachedClass;
    private Value _value;

    public override Value Evaluate(ref Frame frame)
    {
        frame.Line = Line;
        PhpClass? target = @class.Resolve(ref frame);
        if (target is null)
            return Value.Throw;
        if (target == _cachedClass)
            return _value;
        Value value = ClassConstants.Read(frame.Engine, target, name, frame.Function.DeclaringClass);
        _value = value;
        _cachedClass = target;
        return value;
    }

    // The class is the same one in each call of the function that the node belongs to.
    public override bool IsCompiled(Unit unit) => _cachedClass is not null && @class.IsFixed;

    public override Shape ShapeIn(Unit unit) => IsCompiled(unit) ? Unit.ShapeOf(_value) : Shape.None;

    public override Fast EmitFast(Unit unit, Label slow) => Fast.Constant(_value);

    public override LocalBuilder EmitValue(Unit unit)
    {
        if (!IsCompiled(unit))
            return base.EmitValue(unit);
        unit.CountFastPath();
        return unit.NewConstant(_value);
    }
}

/// <summary><c>Class::class</c> where the class is only known at run time (static, an object).</summary>
internal sealed class ClassNameFetch(ClassReference? @class, Expression? value, bool isConstant, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        if (@class is not null)
        {
            frame.Line = Line;
            if (@class is SelfClass or ParentClass or StaticClass && frame.Function.DeclaringClass is null)
                {
                string keyword = @class is SelfClass ? "self" : @class is ParentClass ? "parent" : "static";
                throw frame.Engine.Error("Cannot use \"" + keyword + "\" " + (isConstant ? "when no class scope is active" : "in the global scope"));
            }

            if (@class is ParentClass && frame.Function.DeclaringClass is { Parent: null })
                throw frame.Engine.Error("Cannot use \"parent\" when current class scope has no parent");
            PhpClass? target = @class.Resolve(ref frame);
            return target is null ? Value.Throw : Value.FromLatin1(target.Name);
        }

        Value held = value!.Evaluate(ref frame);
        if (held.IsThrow)
            return held;
        if (held.IsObject)
            return held.AsObject.Class.NameText;
        frame.Line = Line;
        throw frame.Engine.TypeError("Cannot use \"::class\" on value of type " + Runtime.Operators.Conversions.TypeName(held));
    }
}

/// <summary>
/// A class constant inside a constant expression (a default, another constant), where constants that depend on
/// themselves are found.
/// </summary>
internal sealed class ClassConstantInConstant(ClassReference @class, string name, string writtenClass, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        frame.Line = Line;
        PhpClass? target = @class.Resolve(ref frame);
        return target is null
            ? Value.Throw
            : ClassConstants.ReadInConstant(frame.Engine, target, name, frame.Function.DeclaringClass, writtenClass);
    }
}

/// <summary>What a property is read from inside a constant expression: of objects, only enum cases have properties there.</summary>
/// <param name="operand">What it is read from.</param>
/// <param name="name">The property's name when it is computed; it has to be a string first of all.</param>
/// <param name="line">Where it stands.</param>
internal sealed class EnumOperand(Expression operand, Expression? name, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value value = operand.Evaluate(ref frame);
        if (!value.IsObject || value.AsObject.Class.Kind == ClassKind.Enum)
            return value;
        frame.Line = Line;
        if (name is not null)
        {
            Value text = name.Evaluate(ref frame);
            if (text.IsThrow)
                return text;
            Conversions.ToPhpString(frame.Engine, text);
        }

        throw frame.Engine.Error("Fetching properties on non-enums in constant expressions is not allowed");
    }
}

/// <summary>What an element is taken from in a constant expression, where objects have none.</summary>
internal sealed class ElementOperand(Expression operand, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame) => Check(ref frame, operand.Evaluate(ref frame));

    public override Value EvaluateQuietly(ref Frame frame) => Check(ref frame, operand.EvaluateQuietly(ref frame));

    private Value Check(ref Frame frame, Value value)
    {
        if (!value.IsObject)
            return value;
        frame.Line = Line;
        throw frame.Engine.Error("Cannot use [] on objects in constant expression");
    }
}
