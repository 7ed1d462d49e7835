"""Letters written for the tests in the form of real ones, about a council that does not exist."""

INSPECTION = """<html><body>
<h1>Inspection of Wyreshire local authority children's services</h1>
<p>Inspection dates: 2 to 13 October 2023</p>
<p>Lead inspector: Orla Penhaligon, His Majesty's Inspector</p>
<table>
<tr><th>Judgement</th><th>Grade</th></tr>
<tr><td>The impact of leaders on social work practice with children and families</td><td>Inadequate</td></tr>
<tr><td>The experiences and progress of children who need help and protection</td><td>Inadequate</td></tr>
<tr><td>The experiences and progress of children in care</td><td>Requires improvement to be good</td></tr>
<tr><td>The experiences and progress of care leavers</td><td>Requires improvement to be good</td></tr>
<tr><td>Overall effectiveness</td><td>Inadequate</td></tr>
</table>
<h2>What needs to improve?</h2>
<ul><li>The timeliness of assessments for children in need.</li><li>Drift and delay in plans for children.</li></ul>
<h2>The experiences and progress of children who need help and protection: inadequate</h2>
<p>Too many assessments are not completed in time. Leaders have made limited progress since the last inspection.</p>
</body></html>
"""

VISIT = """14 May 2026

Ms Edith Quarrel
Director of Children's Services
Wyreshire County Council

Dear Ms Quarrel

Monitoring visit to Wyreshire children's services

This letter summarises the findings of the fifth monitoring visit to Wyreshire \
since the local authority was judged inadequate in October 2023. \
The visit took place on 28 and 29 April 2026. \
His Majesty's Inspectors for this visit were Orla Penhaligon and Ivo Marchbanks.

Areas covered by the visit

Inspectors looked at the progress made in assessment and planning.

Headline findings

The local authority has made good progress in the timeliness of assessments. \
Most assessments are now completed in time and they are of good quality.

Too many plans drift, and the pace of change in two teams has been too slow.

Yours sincerely

Orla Penhaligon
His Majesty's Inspector
"""
