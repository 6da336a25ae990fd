"""What the page makes easier to read than it is stored: columns of figures, marks around a pull-quote."""

from articles import body

b = body.build


def html(block):
    return "".join(part for part in body.render(b.doc(block)) if isinstance(part, str))


def test_a_column_of_figures_is_set_as_one():
    shown = html(b.table([["Gauge", "Level", "Note"], ["North", "3.41", "1 of 2"], ["South", "–", "12"]]))
    assert shown.count('class="number"') == 3
    assert '<td class="number">3.41</td><td>1 of 2</td>' in shown


def test_where_cells_span_no_column_is_guessed():
    assert "number" not in html(b.table([["Gauge", "Level"], ["North", "3.41"]]))


def test_words_with_marks_of_their_own_get_no_second_pair():
    assert 'class="pull-quote"' in html(b.pull_quote("It was ours."))
    assert 'class="pull-quote marked"' in html(b.pull_quote("“It was ours.”"))
