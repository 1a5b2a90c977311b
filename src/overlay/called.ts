/** What someone sees once a customer was chosen. One file to fetch, while the first screen is being read. */
import './styles/called.css';
import './briefing.ts';
import './call/call.ts';
